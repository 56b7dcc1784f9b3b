package org.imprimatur.exchange.configmgr;

import java.util.List;

import org.imprimatur.exchange.columns.TableColumn;

/** Columns of the views v_R_System, v_GS_OPERATING_SYSTEM, v_GS_COMPUTER_SYSTEM, v_GS_PC_BIOS and the like. */
enum ConfigColumn implements TableColumn {

	RESOURCE_ID("ResourceID", "MachineID"),
	/** The machine in v_R_System and v_GS_COMPUTER_SYSTEM, something else in other views. */
	NAME("Name0"),
	NETBIOS_NAME("Netbios_Name0", "CSName0", "ComputerName0", "Computer_Name0", "MachineName0"),
	CLIENT("Client0"),
	ACTIVE("Active0"),
	OBSOLETE("Obsolete0"),
	WORKGROUP("Resource_Domain_OR_Workgr0", "Full_Domain_Name0"),
	LOGON_USER("User_Name0"),
	SYSTEM_ROLE("Operating_System_Name_and0"),
	SYSTEM_BUILD("Build01"),
	LAST_SEEN("LastHWScan", "LastActiveTime", "Last_Logon_Timestamp0"),
	CAPTION("Caption0"),
	VERSION("Version0"),
	BUILD("BuildNumber0"),
	SKU("OperatingSystemSKU0"),
	LANGUAGE("OSLanguage0"),
	OS_ARCHITECTURE("OSArchitecture0"),
	PRODUCT_TYPE("ProductType0"),
	/** The machine's in v_GS_PC_BIOS and v_GS_SYSTEM_ENCLOSURE, the product id in v_GS_OPERATING_SYSTEM. */
	SERIAL("SerialNumber0"),
	/** The same column, where it holds the product id of Windows. */
	PRODUCT_ID("SerialNumber0"),
	BIOS_VERSION("SMBIOSBIOSVersion0"),
	CHASSIS("ChassisTypes0"),
	ASSET_TAG("SMBIOSAssetTag0"),
	/** Of the machine where there is a model too, of something else in other views. */
	MANUFACTURER("Manufacturer0"),
	MODEL("Model0"),
	SYSTEM_TYPE("SystemType0"),
	DOMAIN_ROLE("DomainRole0"),
	PART_OF_DOMAIN("PartOfDomain0"),
	USER("UserName0"),
	APPLICATION_ID("ApplicationID0"),
	DESCRIPTION("Description0"),
	LICENSE_FAMILY("LicenseFamily0"),
	LICENSE_STATUS("LicenseStatus0"),
	PARTIAL_PRODUCT_KEY("PartialProductKey0"),
	PRODUCT_KEY_CHANNEL("ProductKeyChannel0"),
	/** A secret: only whether it is there is ever looked at. */
	FIRMWARE_KEY("OA3xOriginalProductKey0"),
	FIRMWARE_KEY_DESCRIPTION("OA3xOriginalProductKeyDescription0", "OA3xOriginalProductKeyDescri0");

	private final List<String> names;

	ConfigColumn(String... names) {
		this.names = List.of(names);
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public boolean isRead() {
		return switch (this) {
			case CLIENT, ACTIVE, OBSOLETE, BIOS_VERSION, CHASSIS -> false;
			default -> true;
		};
	}
}
