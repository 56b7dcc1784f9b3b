package org.imprimatur.workbench.wizards.imports;

/** File ▸ Import ▸ Purchases. */
public final class PurchaseImportWizard extends LicenceImportWizard {

	/** Called by the workbench. */
	public PurchaseImportWizard() {
		super(LicenceSource.PURCHASES, Messages.importPurchases, Messages.purchasesDescription);
	}
}
