package org.imprimatur.workbench.wizards.imports;

/** File ▸ Import ▸ Entitlements. */
public final class EntitlementImportWizard extends LicenceImportWizard {

	/** Called by the workbench. */
	public EntitlementImportWizard() {
		super(LicenceSource.ENTITLEMENTS, Messages.importEntitlements, Messages.entitlementsDescription);
	}
}
