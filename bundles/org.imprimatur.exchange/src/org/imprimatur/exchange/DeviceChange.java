package org.imprimatur.exchange;

import java.util.List;

/**
 * A device in which an import differs from a fleet file.
 *
 * @param serial its serial number
 * @param name   its host name as imported; may be empty
 * @param cells  where they differ
 */
public record DeviceChange(String serial, String name, List<CellChange> cells) {

	/** Copies the list. */
	public DeviceChange {
		cells = List.copyOf(cells);
	}
}
