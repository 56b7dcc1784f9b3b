package org.imprimatur.workbench.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.model.Element;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFixes;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.findings.FindingDetails;

/** A rule: how it stands, what it found where, what it says and where that comes from, what answers it. */
final class RuleDetails {

	private static final int[] SHARES = { 45, 55 };

	private final Label standing;
	private final TableViewer findings;
	private final FindingDetails text;
	private final TableViewer answers;
	private final CTabItem answersTab;
	private final Button open;
	private final Button fix;

	/**
	 * Details of nothing.
	 *
	 * @param reveal shows an element where it is edited
	 * @param fixing offers the quick fixes of findings
	 */
	RuleDetails(FormToolkit toolkit, Composite parent, Consumer<Element> reveal, Consumer<List<Finding>> fixing) {
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		toolkit.adapt(halves, false, false);
		Composite upper = toolkit.createComposite(halves);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(upper);
		standing = toolkit.createLabel(upper, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(standing);
		Composite buttons = toolkit.createComposite(upper);
		RowLayoutFactory.fillDefaults().spacing(6).applyTo(buttons);
		open = toolkit.createButton(buttons, Messages.goTo, SWT.PUSH);
		fix = toolkit.createButton(buttons, Messages.quickFix, SWT.PUSH);
		findings = findings(upper);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(findings.getControl());
		text = new FindingDetails(halves);
		answersTab = new CTabItem(text.control(), SWT.NONE);
		answers = answers(text.control());
		answersTab.setControl(answers.getControl());
		halves.setWeights(SHARES);
		open.addListener(SWT.Selection, event -> selected().limit(1).map(Finding::element).forEach(reveal));
		fix.addListener(SWT.Selection, event -> fixing.accept(chosen()));
		findings.addSelectionChangedListener(event -> showChosen());
		findings.addOpenListener(event -> selected().limit(1).map(Finding::element).forEach(reveal));
		answers.addOpenListener(event -> reveal
				.accept(((Answer) answers.getStructuredSelection().getFirstElement()).element()));
	}

	private static TableViewer findings(Composite parent) {
		TableViewer viewer = Columns.table(parent);
		new Columns(viewer)
				.add(Messages.columnWhere, 230, SWT.LEFT, row -> FindingText.where(((Finding) row).element()),
						row -> FindingImages.of((Finding) row))
				.add(Messages.columnMessage, 380, SWT.LEFT, row -> FindingText.message((Finding) row))
				.add(Messages.columnStanding, 80, SWT.LEFT, row -> FindingText.state((Finding) row))
				.add(Messages.columnDevices, 80, SWT.RIGHT, row -> FindingText.count(((Finding) row).devices().size()))
				.add(Messages.columnAnswer, 200, SWT.LEFT, row -> FindingText.settlement((Finding) row).orElse("")); //$NON-NLS-1$
		return viewer;
	}

	private static TableViewer answers(Composite parent) {
		TableViewer viewer = Columns.table(parent);
		new Columns(viewer)
				.add(Messages.columnAnswer, 220, SWT.LEFT, row -> FindingText.where(((Answer) row).element()))
				.add(Messages.columnBy, 150, SWT.LEFT, row -> ((Answer) row).by())
				.add(Messages.columnExpires, 130, SWT.LEFT, row -> Messages.end((Answer) row))
				.add(Messages.columnSettles, 70, SWT.RIGHT, row -> FindingText.count(((Answer) row).settles()))
				.add(Messages.columnReason, 300, SWT.LEFT, row -> ((Answer) row).text());
		return viewer;
	}

	/** Shows a rule of a check; selects what was selected before, if that is still found. */
	void show(RuleStanding rule, CheckResult result) {
		List<?> before = findings.getStructuredSelection().toList();
		findings.setInput(rule.findings());
		findings.setSelection(new StructuredSelection(before.stream().filter(rule.findings()::contains).toList()));
		standing.setText(Messages.standing(rule, result));
		standing.getParent().layout();
		List<Answer> known = Answer.to(rule, result);
		answers.setInput(known);
		answersTab.setText(Messages.counted(Messages.answers, known.size()));
		if (rule.findings().isEmpty()) {
			text.showRule(rule.id());
		} else {
			showChosen();
		}
	}

	/** Shows nothing. */
	void clear() {
		findings.setInput(List.of());
		answers.setInput(List.of());
		answersTab.setText(Messages.counted(Messages.answers, 0));
		standing.setText(""); //$NON-NLS-1$
		text.show(List.of());
		showChosen();
	}

	private void showChosen() {
		List<Finding> chosen = chosen();
		if (!chosen.isEmpty()) {
			text.show(chosen);
		}
		open.setEnabled(!findings.getStructuredSelection().isEmpty());
		fix.setEnabled(chosen.stream().anyMatch(QuickFixes::mayFix));
	}

	private Stream<Finding> selected() {
		return findings.getStructuredSelection().stream().map(Finding.class::cast);
	}

	/** The findings selected; all where none is. */
	private List<Finding> chosen() {
		return findings.getStructuredSelection().isEmpty() && findings.getInput() instanceof List<?> all
				? all.stream().map(Finding.class::cast).toList()
				: selected().toList();
	}

	/** The table of what the rule found. */
	TableViewer findings() {
		return findings;
	}

	/** The table of what answers the rule. */
	TableViewer answers() {
		return answers;
	}

	/** Offers the quick fixes of what is selected. */
	Button fix() {
		return fix;
	}
}
