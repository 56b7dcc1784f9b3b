package org.imprimatur.sirius;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.imprimatur.validation.rule.RuleBook;

/** Asks which quick fix to apply, and what it has to be told. */
final class QuickFixDialog extends TitleAreaDialog {

	private final List<FindingFix> fixes;
	private final Locale locale;
	private FindingFix chosen;
	private AnswerFields fields;

	QuickFixDialog(Shell shell, List<FindingFix> fixes, Locale locale) {
		super(shell);
		this.fixes = fixes;
		this.locale = locale;
		this.chosen = fixes.getFirst();
	}

	/** The fix that was chosen. */
	FindingFix chosen() {
		return chosen;
	}

	/** What was answered, by the names of the fix's fields. */
	Map<String, String> answers() {
		return fields.answers();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.fixTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
		ListViewer list = new ListViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 140).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(one -> label((FindingFix) one)));
		list.setInput(fixes);
		fields = new AnswerFields(area, locale, this::judge);
		list.addSelectionChangedListener(event -> choose((FindingFix) event.getStructuredSelection().getFirstElement()));
		list.setSelection(new StructuredSelection(chosen));
		return area;
	}

	private String label(FindingFix one) {
		return one.finding().rule() + ": " + one.fix().label(locale); //$NON-NLS-1$
	}

	private void choose(FindingFix one) {
		if (one != null) {
			chosen = one;
			setTitle(RuleBook.installed().text(one.finding(), locale));
			setMessage(one.fix().description(locale));
			fields.ask(one.fix().fields());
			judge();
		}
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Control bar = super.createButtonBar(parent);
		judge();
		return bar;
	}

	private void judge() {
		List<String> problems = chosen.fix().problems(fields.answers(), locale);
		setErrorMessage(problems.isEmpty() || fields.isUntouched() ? null : problems.getFirst());
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(problems.isEmpty());
		}
	}
}
