package org.imprimatur.cli.report;

import java.util.List;
import java.util.Objects;

import org.imprimatur.model.Device;
import org.imprimatur.validation.DeviceSet;

/**
 * How many devices of a finding are listed.
 *
 * @param limit the most; 0 for none
 */
public record DeviceListing(int limit) {

	/** Devices are counted, not listed. */
	public static final DeviceListing NONE = new DeviceListing(0);
	/** Every device is listed. */
	public static final DeviceListing ALL = new DeviceListing(Integer.MAX_VALUE);

	/** Whether any are listed. */
	public boolean isOn() {
		return limit > 0;
	}

	/** The serial numbers to list. */
	public List<String> serials(DeviceSet devices) {
		return isOn() ? devices.stream().limit(limit).map(Device::getSerial).map(Objects::toString).toList()
				: List.of();
	}
}
