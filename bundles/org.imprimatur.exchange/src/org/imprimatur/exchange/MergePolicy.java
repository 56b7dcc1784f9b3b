package org.imprimatur.exchange;

import org.imprimatur.model.fleet.DeviceColumn;

/** What happens to a cell in which an import differs from what is recorded. */
enum MergePolicy {

	/** The import wins: it has looked at the device. */
	UPDATE,
	/** The record stays and the difference is reported: what runs on a device does not prove what it is licensed for. */
	KEEP_AND_REPORT,
	/** The record stays: what the import saw, such as who was logged on, is no contradiction. */
	KEEP,
	/** The words of both are kept. */
	UNITE,
	/** The later day wins: an older export tells nothing new. */
	LATER;

	/** That of a column. */
	static MergePolicy of(DeviceColumn column) {
		return switch (column) {
			case SERIAL, USER -> KEEP;
			case NAME, MANUFACTURER, MODEL, ARCHITECTURE, FIRMWARE_EDITION, FIRMWARE_MARKER -> UPDATE;
			case LAST_SEEN -> LATER;
			case RIGHTS, EVIDENCE -> UNITE;
			default -> KEEP_AND_REPORT;
		};
	}
}
