package org.imprimatur.workbench.audit;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.wizards.exports.AuditExportWizard;

/** Leads to the export of an audit report. */
final class ReportExport {

	private ReportExport() {
	}

	/** Exports a report about the plan of an editor. */
	static void open(EstateEditor editor) {
		AuditExportWizard wizard = new AuditExportWizard();
		wizard.startWith(editor.file());
		wizard.init(editor.getSite().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(editor.getSite().getShell(), wizard).open();
	}
}
