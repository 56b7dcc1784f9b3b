package org.imprimatur.exchange.device;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.FleetMerge;

/** What an import notes beside the columns of a fleet: what runs on the device, and texts that could not be resolved. */
public enum ExtraColumn {

	/** The operating system as it calls itself. */
	OS_CAPTION,
	/** Its release: 10, 11; a year for LTSC and Windows Server. */
	OS_VERSION,
	/** Its EditionID; the number of OperatingSystemSKU when the catalogue does not know it. */
	OS_EDITION,
	/** Its build, such as 26100. */
	OS_BUILD,
	/** The language it was installed in, as BCP 47 tag; the LCID when the catalogue does not know it. */
	OS_LANGUAGE,
	/** How the licence that it runs under was sold: a literal of {@code Channel}. */
	OS_CHANNEL,
	/** What Windows says of that licence, as it stands. */
	RAW_LICENCE,
	/** The description of the firmware's key, when the catalogue does not know its edition. */
	RAW_FIRMWARE,
	/** What the licence columns were taken from: {@code running_system} or {@code firmware}. */
	LICENCE_RECORDED_FROM;

	/** Its name in the first line of a fleet file. */
	public String header() {
		return this == LICENCE_RECORDED_FROM ? FleetMerge.RECORDED_FROM : name().toLowerCase(Locale.ROOT);
	}

	/** The names of all. */
	public static List<String> headers() {
		return Arrays.stream(values()).map(ExtraColumn::header).toList();
	}
}
