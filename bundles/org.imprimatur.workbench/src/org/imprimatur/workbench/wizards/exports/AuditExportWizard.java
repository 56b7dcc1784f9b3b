package org.imprimatur.workbench.wizards.exports;

import org.eclipse.ui.IExportWizard;
import org.imprimatur.workbench.wizards.PlanWizard;

/** File ▸ Export ▸ Audit report or seal. */
public final class AuditExportWizard extends PlanWizard implements IExportWizard {

	private AuditExportPage export;

	/** Called by the workbench. */
	public AuditExportWizard() {
		super(Messages.exportAudit);
	}

	@Override
	public void addPages() {
		export = new AuditExportPage(firstPlan());
		addPage(export);
	}

	@Override
	public boolean performFinish() {
		return export.export();
	}
}
