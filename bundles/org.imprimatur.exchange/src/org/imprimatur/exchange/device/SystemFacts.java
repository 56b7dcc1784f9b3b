package org.imprimatur.exchange.device;

import java.util.List;

/**
 * What an inventory tells of the system that runs on a machine, as it stands; empty where it tells nothing.
 *
 * @param caption      such as "Microsoft Windows 11 Pro"
 * @param sku          number of OperatingSystemSKU, or EditionID
 * @param build        such as 26100 or 10.0.26100.1742
 * @param language     the language it was installed in: an LCID or a BCP 47 tag
 * @param uiLanguage   the only display language installed, for want of better
 * @param productType  of Win32_OperatingSystem: 1 workstation, 2 domain controller, 3 server
 * @param productId    such as 00330-80000-00000-AAOEM
 * @param firmwareKey  whether the firmware has a product key
 * @param firmwareText description of that key, such as "[4.0] Professional OEM:DM"
 * @param products     the products that may be what licenses it
 */
public record SystemFacts(String caption, String sku, String build, String language, String uiLanguage,
		String productType, String productId, boolean firmwareKey, String firmwareText,
		List<LicensedProduct> products) {

	/** Nothing is told. */
	public static final SystemFacts NONE = new SystemFacts("", "", "", "", "", "", "", false, "", List.of());

	/** Copies the list. */
	public SystemFacts {
		products = List.copyOf(products);
	}

	/** What an inventory tells that knows a caption, a build, a language and a product id only. */
	public static SystemFacts of(String caption, String build, String language, String productId) {
		return new SystemFacts(caption, "", build, language, "", "", productId, false, "", List.of());
	}

	/** The same with another product id. */
	SystemFacts withProductId(String id) {
		return new SystemFacts(caption, sku, build, language, uiLanguage, productType, id, firmwareKey, firmwareText,
				products);
	}
}
