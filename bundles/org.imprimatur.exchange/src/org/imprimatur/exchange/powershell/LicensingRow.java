package org.imprimatur.exchange.powershell;

import java.util.Optional;

import org.imprimatur.exchange.device.LicensedProduct;
import org.imprimatur.exchange.device.ProductClaim;

/** Reads rows of SoftwareLicensingProduct. */
final class LicensingRow {

	private LicensingRow() {
	}

	/** What that row says; empty for products other than Windows, for add-ons, and for the many not installed. */
	static Optional<LicensedProduct> product(CimRow row) {
		boolean told = row.table().column(CimProperty.PARTIAL_PRODUCT_KEY) >= 0;
		return new ProductClaim(row.get(CimProperty.APPLICATION_ID), row.get(CimProperty.NAME),
				row.get(CimProperty.DESCRIPTION), row.get(CimProperty.LICENSE_FAMILY),
				row.get(CimProperty.LICENSE_STATUS), row.get(CimProperty.PRODUCT_KEY_CHANNEL),
				row.says(CimProperty.LICENSE_IS_ADDON),
				told ? Optional.of(row.has(CimProperty.PARTIAL_PRODUCT_KEY)) : Optional.empty()).windows();
	}
}
