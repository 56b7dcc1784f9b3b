package org.imprimatur.workbench.wizards.imports;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * A device as a preview shows it, kept when the device itself moves on.
 *
 * @param cells what it says
 */
record DeviceRow(Map<DeviceColumn, String> cells) {

	/** How many are shown. */
	static final int SHOWN = 50;

	static DeviceRow of(Device device) {
		return new DeviceRow(Arrays.stream(DeviceColumn.values()).collect(
				Collectors.toMap(column -> column, column -> column.get(device) == null ? "" : column.get(device)))); //$NON-NLS-1$
	}

	String cell(DeviceColumn column) {
		return cells.get(column);
	}
}
