package org.imprimatur.exchange.powershell;

/** What is learned about a machine, as the files write it. */
enum Fact {

	SERIAL(CimProperty.SERIAL_NUMBER),
	MANUFACTURER(CimProperty.MANUFACTURER),
	/** Of Win32_BIOS: the firmware's maker, for want of better. */
	BIOS_MANUFACTURER(CimProperty.MANUFACTURER),
	MODEL(CimProperty.MODEL),
	SYSTEM_TYPE(CimProperty.SYSTEM_TYPE),
	OS_ARCHITECTURE(CimProperty.OS_ARCHITECTURE),
	PART_OF_DOMAIN(CimProperty.PART_OF_DOMAIN),
	USER(CimProperty.USER_NAME),
	CAPTION(CimProperty.CAPTION),
	SKU(CimProperty.SKU),
	BUILD(CimProperty.BUILD_NUMBER),
	LANGUAGE(CimProperty.LANGUAGE),
	/** The only display language installed. */
	UI_LANGUAGE(CimProperty.UI_LANGUAGES),
	PRODUCT_TYPE(CimProperty.PRODUCT_TYPE),
	PRODUCT_ID(CimProperty.SERIAL_NUMBER),
	/** Not empty when the firmware has a product key. */
	FIRMWARE_KEY(CimProperty.FIRMWARE_KEY),
	FIRMWARE_KEY_DESCRIPTION(CimProperty.FIRMWARE_KEY_DESCRIPTION);

	private final CimProperty property;

	Fact(CimProperty property) {
		this.property = property;
	}

	/** The property that tells it. */
	CimProperty property() {
		return property;
	}
}
