package org.imprimatur.exchange.agent;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values that are read, by section and name. Product keys ({@code winprodkey}) are not among them. */
enum AgentField {

	SERIAL("bios", "ssn"),
	ASSET_TAG("bios", "assettag"),
	MANUFACTURER("bios", "smanufacturer"),
	MODEL("bios", "smodel"),
	NAME("hardware", "name"),
	LAST_USER("hardware", "lastloggeduser"),
	USER("hardware", "userid"),
	USER_DOMAIN("hardware", "userdomain"),
	/** Name of the domain or of the workgroup: agents do not tell which. */
	WORKGROUP("hardware", "workgroup"),
	OS_NAME("hardware", "osname"),
	OS_VERSION("hardware", "osversion"),
	/** Of Windows; where the agent of OCS Inventory writes it. */
	HARDWARE_ARCHITECTURE("hardware", "arch"),
	/** Win32_OperatingSystem.OSLanguage. */
	LANGUAGE("hardware", "winlang"),
	PRODUCT_ID("hardware", "winprodid"),
	/** The last day on which the server of OCS Inventory heard of it. */
	LAST_DATE("hardware", "lastdate"),
	SYSTEM_NAME("operatingsystem", "full_name"),
	KERNEL_VERSION("operatingsystem", "kernel_version"),
	SYSTEM_ARCHITECTURE("operatingsystem", "arch"),
	LOG_DATE("accesslog", "logdate");

	private static final Map<String, AgentField> BY_KEY = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(field -> field.section + '/' + field.field, Function.identity()));

	private final String section;
	private final String field;

	AgentField(String section, String field) {
		this.section = section;
		this.field = field;
	}

	/** Where it stands, for problems. */
	String header() {
		return section + "/" + field;
	}

	/** The field of that name, in lower case, in a section. */
	static Optional<AgentField> of(String section, String field) {
		return Optional.ofNullable(BY_KEY.get(section + '/' + field));
	}
}
