package org.imprimatur.workbench.wizards.exports;

import org.eclipse.ui.IExportWizard;
import org.imprimatur.workbench.wizards.PlanWizard;

/** File ▸ Export ▸ Diagrams. */
public final class DiagramExportWizard extends PlanWizard implements IExportWizard {

	private DiagramExportPage export;

	/** Called by the workbench. */
	public DiagramExportWizard() {
		super(Messages.exportDiagrams);
	}

	@Override
	public void addPages() {
		export = new DiagramExportPage(firstPlan());
		addPage(export);
	}

	@Override
	public boolean performFinish() {
		return export.export();
	}
}
