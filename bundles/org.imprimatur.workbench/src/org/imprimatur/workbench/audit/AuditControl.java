package org.imprimatur.workbench.audit;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.validation.ui.fix.FixAction;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.page.VerdictBanner;

/** The verdict above, the rules on the left, the one selected on the right. */
final class AuditControl {

	private static final int[] SHARES = { 47, 53 };
	private static final int MARGIN = 8;

	private final Composite all;
	private final VerdictBanner banner;
	private final RuleBar bar;
	private final RuleTree tree;
	private final RuleDetails details;
	private final AuditJob job;
	private Audit audit;

	AuditControl(FormToolkit toolkit, Composite parent, EstateEditor editor) {
		all = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(all);
		banner = new VerdictBanner(toolkit, all);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(banner.control());
		Button export = toolkit.createButton(all, Messages.export, SWT.PUSH);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(export);
		export.addListener(SWT.Selection, event -> ReportExport.open(editor));
		SashForm sash = new SashForm(all, SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		Composite left = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().spacing(0, MARGIN).applyTo(left);
		bar = new RuleBar(toolkit, left, this::showRules);
		tree = new RuleTree(left);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
		details = new RuleDetails(toolkit, sash, editor::revealElement,
				findings -> FixAction.open(editor.getSite().getShell(), editor.document(), findings));
		sash.setWeights(SHARES);
		tree.viewer().addSelectionChangedListener(event -> showSelected());
		job = new AuditJob(editor.document(), this::receive);
		all.addDisposeListener(event -> job.cancel());
		details.clear();
		refresh();
	}

	Control control() {
		return all;
	}

	/** Shows the newest check as soon as it is sorted; what is shown stays meanwhile. */
	void refresh() {
		job.schedule();
	}

	private void receive(Audit sorted) {
		if (!all.isDisposed()) {
			all.getDisplay().asyncExec(() -> {
				if (!all.isDisposed()) {
					show(sorted);
				}
			});
		}
	}

	private void show(Audit sorted) {
		audit = sorted;
		banner.show(Optional.of(sorted.result()));
		bar.count(sorted.rules());
		showRules();
		all.layout(true, true);
	}

	private void showRules() {
		if (audit != null) {
			List<RuleStanding> shown = audit.rules().stream().filter(bar.filter()::shows).toList();
			tree.show(shown, bar.grouping());
			showSelected();
		}
	}

	private void showSelected() {
		tree.selected().ifPresentOrElse(rule -> details.show(rule, audit.result()), details::clear);
	}

	/** Forgets what is shown, for its elements are no more. */
	void clear() {
		audit = null;
		tree.show(List.of(), bar.grouping());
		details.clear();
	}

	RuleBar bar() {
		return bar;
	}

	RuleTree tree() {
		return tree;
	}

	RuleDetails details() {
		return details;
	}
}
