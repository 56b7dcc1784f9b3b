package org.imprimatur.workbench.wizards.exports;

import org.eclipse.ui.IExportWizard;
import org.imprimatur.workbench.wizards.PlanWizard;

/** File ▸ Export ▸ Entitlements. */
public final class EntitlementExportWizard extends PlanWizard implements IExportWizard {

	private EntitlementExportPage export;

	/** Called by the workbench. */
	public EntitlementExportWizard() {
		super(Messages.exportEntitlements);
	}

	@Override
	public void addPages() {
		export = new EntitlementExportPage(firstPlan());
		addPage(export);
	}

	@Override
	public boolean performFinish() {
		return export.export();
	}
}
