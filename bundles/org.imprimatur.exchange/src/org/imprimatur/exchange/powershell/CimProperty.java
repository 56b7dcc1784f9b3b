package org.imprimatur.exchange.powershell;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The properties that are read, by the names of their columns. */
enum CimProperty {

	/** The machine that PowerShell asked; empty when it asked its own. */
	PS_COMPUTER_NAME("PSComputerName"),
	/** The same, as scripts often call it. */
	COMPUTER_NAME("ComputerName"),
	/** The same, of Get-WmiObject. */
	SERVER("__SERVER"),
	CS_NAME("CSName"),
	DNS_HOST_NAME("DNSHostName"),
	/** The machine of Win32_ComputerSystem, the product of SoftwareLicensingProduct, something else in other classes. */
	NAME("Name"),
	CAPTION("Caption"),
	SKU("OperatingSystemSKU"),
	BUILD_NUMBER("BuildNumber"),
	VERSION("Version"),
	LANGUAGE("OSLanguage"),
	UI_LANGUAGES("MUILanguages"),
	OS_ARCHITECTURE("OSArchitecture"),
	PRODUCT_TYPE("ProductType"),
	/** The machine's serial number in Win32_BIOS, the product id in Win32_OperatingSystem. */
	SERIAL_NUMBER("SerialNumber"),
	MANUFACTURER("Manufacturer"),
	MODEL("Model"),
	SYSTEM_TYPE("SystemType"),
	PART_OF_DOMAIN("PartOfDomain"),
	USER_NAME("UserName"),
	DESCRIPTION("Description"),
	APPLICATION_ID("ApplicationID"),
	LICENSE_FAMILY("LicenseFamily"),
	LICENSE_STATUS("LicenseStatus"),
	LICENSE_IS_ADDON("LicenseIsAddon"),
	PARTIAL_PRODUCT_KEY("PartialProductKey"),
	PRODUCT_KEY_CHANNEL("ProductKeyChannel"),
	/** A secret: only whether it is there is ever looked at. */
	FIRMWARE_KEY("OA3xOriginalProductKey"),
	FIRMWARE_KEY_DESCRIPTION("OA3xOriginalProductKeyDescription");

	private static final Map<String, CimProperty> BY_KEY = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(property -> CimClass.key(property.header), Function.identity()));

	private final String header;

	CimProperty(String header) {
		this.header = header;
	}

	/** Its name as WMI spells it. */
	String header() {
		return header;
	}

	/** The property of that column, case ignored. */
	static Optional<CimProperty> of(String header) {
		return Optional.ofNullable(BY_KEY.get(CimClass.key(header)));
	}
}
