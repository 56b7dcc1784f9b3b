package org.imprimatur.workbench.wizards.exports;

import org.eclipse.ui.IExportWizard;
import org.imprimatur.workbench.wizards.PlanWizard;

/** File ▸ Export ▸ Plan. */
public final class PlanExportWizard extends PlanWizard implements IExportWizard {

	private PlanExportPage export;

	/** Called by the workbench. */
	public PlanExportWizard() {
		super(Messages.exportPlan);
	}

	@Override
	public void addPages() {
		export = new PlanExportPage(firstPlan());
		addPage(export);
	}

	@Override
	public boolean performFinish() {
		return export.export();
	}
}
