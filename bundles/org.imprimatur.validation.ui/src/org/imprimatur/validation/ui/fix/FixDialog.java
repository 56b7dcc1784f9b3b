package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFix;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.Work;

/** Lets the user choose among the quick fixes of a finding, and answer what the chosen one asks. */
public final class FixDialog extends TitleAreaDialog {

	private static final int WIDTH = 560;

	private final EstateDocument document;
	private final Finding finding;
	private final List<QuickFix> fixes;
	private final boolean alone;
	private TableViewer list;
	private Label description;
	private Composite place;
	private FixFields fields;
	private Button all;
	private QuickFix single;
	private QuickFix chosen;
	private Map<String, String> answers = Map.of();

	/**
	 * A dialog about a finding.
	 *
	 * @param finding the finding; null where it does not matter
	 * @param fixes   its fixes, at least one
	 */
	public FixDialog(Shell parent, EstateDocument document, Finding finding, List<QuickFix> fixes) {
		this(parent, document, finding, fixes, false);
	}

	private FixDialog(Shell parent, EstateDocument document, Finding finding, List<QuickFix> fixes, boolean alone) {
		super(parent);
		this.document = document;
		this.finding = finding;
		this.fixes = fixes;
		this.alone = alone;
		this.chosen = fixes.getFirst();
		this.single = chosen;
		setHelpAvailable(false);
	}

	/**
	 * Asks for what a fix needs, if it needs anything.
	 *
	 * @throws CancellationException when the user does not want it
	 */
	static Map<String, String> ask(EstateDocument document, Finding finding, QuickFix fix) {
		if (fix.fields().isEmpty()) {
			return Map.of();
		}
		FixDialog dialog = new FixDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), document,
				finding, List.of(fix), true);
		if (dialog.open() != Window.OK) {
			throw new CancellationException();
		}
		return dialog.answers();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.fixTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 10).spacing(5, 10).applyTo(area);
		setTitle(finding == null ? Messages.fixTitle : FindingText.rule(finding.rule()));
		if (!alone) {
			createList(area);
		}
		description = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(description);
		place = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
		if (!alone) {
			all = new Button(area, SWT.CHECK);
			all.setText(Messages.fixAll);
			all.addListener(SWT.Selection, event -> choose(single));
		}
		return area;
	}

	private void createList(Composite area) {
		list = new TableViewer(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH, Math.clamp(fixes.size() + 1, 4, 10) * convertHeightInCharsToPixels(1) * 5 / 3)
				.applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		Image image = JFaceResources.getResources().create(FindingImages.icon("fix")); //$NON-NLS-1$
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object fix) {
				return ((QuickFix) fix).label(FindingText.locale());
			}

			@Override
			public Image getImage(Object fix) {
				return image;
			}
		});
		list.setInput(fixes);
		list.setSelection(new StructuredSelection(chosen));
		list.addSelectionChangedListener(event -> choose((QuickFix) event.getStructuredSelection().getFirstElement()));
		list.addDoubleClickListener(event -> buttonPressed(IDialogConstants.OK_ID));
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		setMessage(finding == null ? "" : FindingText.message(finding)); //$NON-NLS-1$
		choose(single);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.fixApply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	/** Shows what a fix does and asks; that of all places when the user wants so. */
	void choose(QuickFix fix) {
		if (fix == null) {
			return;
		}
		boolean other = single != fix || fields == null;
		single = fix;
		chosen = all != null && all.getSelection() ? forAll(fix) : fix;
		description.setText(chosen.places() > 1
				? NLS.bind(Messages.fixPlaces, fix.description(FindingText.locale()), FindingText.count(chosen.places()))
				: fix.description(FindingText.locale()));
		if (other) {
			if (fields != null) {
				fields.dispose();
			}
			fields = new FixFields(place, fix.fields(), this::validate);
			GridDataFactory.fillDefaults().grab(true, false).exclude(fix.fields().isEmpty()).applyTo(fields);
		}
		description.getParent().layout(true, true);
		fit();
		validate();
	}

	private void fit() {
		int wanted = getShell().computeSize(getShell().getSize().x, SWT.DEFAULT).y;
		if (wanted > getShell().getSize().y && getShell().getSize().y > 0) {
			getShell().setSize(getShell().getSize().x, wanted);
		}
	}

	private QuickFix forAll(QuickFix fix) {
		try {
			return Work.call(Messages.fixSearching,
					monitor -> document.fixAll(finding, fix, new MonitorProgress(monitor)));
		} catch (CancellationException e) {
			// the user stopped it
		} catch (InvocationTargetException e) {
			Failures.show(e);
		}
		all.setSelection(false);
		return fix;
	}

	private void validate() {
		answers = fields.answers();
		List<String> problems = chosen.problems(answers, FindingText.locale());
		setErrorMessage(problems.isEmpty() || isUntouched() ? null : problems.getFirst());
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problems.isEmpty());
		}
	}

	/** Before the first answer, what is missing is no mistake. */
	private boolean isUntouched() {
		return chosen.fields().stream().allMatch(field -> field.initial().equals(answers.get(field.name())));
	}

	/** The fix chosen. */
	public QuickFix chosen() {
		return chosen;
	}

	/** What the user answered. */
	public Map<String, String> answers() {
		return answers;
	}
}
