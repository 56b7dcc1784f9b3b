package org.imprimatur.exchange.powershell;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The WMI classes that are read, and the properties by which a table without type information shows them. */
enum CimClass {

	OPERATING_SYSTEM("Win32_OperatingSystem", "OperatingSystemSKU", "OSLanguage", "OSArchitecture", "MUILanguages",
			"CSName"),
	COMPUTER_SYSTEM("Win32_ComputerSystem", "PartOfDomain", "DomainRole", "PCSystemType", "SystemFamily",
			"TotalPhysicalMemory", "SystemSKUNumber", "DNSHostName"),
	BIOS("Win32_BIOS", "SMBIOSBIOSVersion", "BIOSVersion", "SMBIOSPresent"),
	LICENSING_PRODUCT("SoftwareLicensingProduct", "LicenseStatus", "ProductKeyChannel", "PartialProductKey",
			"LicenseFamily"),
	LICENSING_SERVICE("SoftwareLicensingService", "OA3xOriginalProductKeyDescription", "OA3xOriginalProductKey",
			"RemainingWindowsReArmCount");

	private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:Win32_|CIM_|MSFT_|SoftwareLicensing)\\w+");
	private static final Set<String> NAMES_ONLY = Set.of("pscomputername", "psshowcomputername", "runspaceid",
			"computername", "name");
	private static final List<String> HARDWARE = List.of("serialnumber", "manufacturer", "model");

	private final String wmiName;
	private final List<String> marks;

	CimClass(String wmiName, String... marks) {
		this.wmiName = wmiName;
		this.marks = List.of(marks).stream().map(CimClass::key).toList();
	}

	/** A property's name as it is compared. */
	static String key(String header) {
		return header.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether a text names some WMI class, read here or not. */
	static boolean isNamedIn(String text) {
		return CLASS_NAME.matcher(text).find();
	}

	/** The classes that a type line, a CimClass cell or the like names. */
	static Set<CimClass> namedIn(String text) {
		Set<CimClass> found = EnumSet.noneOf(CimClass.class);
		Matcher names = CLASS_NAME.matcher(text);
		while (names.find()) {
			for (CimClass candidate : values()) {
				if (candidate.wmiName.equalsIgnoreCase(names.group())) {
					found.add(candidate);
				}
			}
		}
		return found;
	}

	/**
	 * The classes whose properties a table has.
	 *
	 * @param headers the names of its columns, as {@link #key} makes them
	 */
	static Set<CimClass> of(Set<String> headers) {
		Set<CimClass> found = EnumSet.noneOf(CimClass.class);
		for (CimClass candidate : values()) {
			if (candidate.marks.stream().anyMatch(headers::contains)) {
				found.add(candidate);
			}
		}
		if (!found.isEmpty() || isHardwareSelection(headers)) {
			if (headers.contains("model")) {
				found.add(COMPUTER_SYSTEM);
			}
			if (headers.contains("serialnumber") && !found.equals(EnumSet.of(OPERATING_SYSTEM))) {
				found.add(BIOS);
			}
		}
		return found;
	}

	/** Whether nothing but machine, maker, model and serial number was selected, so that no mark is left. */
	private static boolean isHardwareSelection(Set<String> headers) {
		return headers.contains("pscomputername") && HARDWARE.stream().anyMatch(headers::contains)
				&& headers.stream().allMatch(header -> NAMES_ONLY.contains(header) || HARDWARE.contains(header));
	}
}
