package org.imprimatur.exchange.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a table may tell about the operating system that runs on a device. A fleet has no columns of its own for it; the
 * texts are kept as columns of these names, and tell the licence where nothing else does.
 */
public enum SystemColumn {

	/** The operating system as it calls itself: Microsoft Windows 11 Pro. */
	OS_CAPTION,
	/** Its release. */
	OS_VERSION,
	/** EditionID, name of the edition, or number of OperatingSystemSKU. */
	OS_EDITION,
	/** Its build such as 26100 or 10.0.26100.1742. */
	OS_BUILD,
	/** The language it was installed in: BCP 47 tag, LCID or name. */
	OS_LANGUAGE,
	/** How its licence was sold: VOLUME_KMSCLIENT channel, OEM:DM. */
	OS_CHANNEL;

	/** The column's name. */
	public String header() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The column of that name. */
	public static Optional<SystemColumn> ofHeader(String header) {
		return Arrays.stream(values()).filter(column -> column.header().equalsIgnoreCase(header.strip())).findFirst();
	}

	/** The names of all. */
	static List<String> headers() {
		return Arrays.stream(values()).map(SystemColumn::header).toList();
	}
}
