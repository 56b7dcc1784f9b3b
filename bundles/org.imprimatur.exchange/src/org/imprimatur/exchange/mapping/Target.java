package org.imprimatur.exchange.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.fleet.DeviceColumn;

/**
 * Where the cells of a column go: a column of the fleet, or what runs on the device.
 *
 * @param header its name in mapping files
 * @param column the column of the fleet, if it is one
 * @param system what it tells of the operating system, if it does
 */
public record Target(String header, Optional<DeviceColumn> column, Optional<SystemColumn> system) {

	/** A column of the fleet. */
	public static Target of(DeviceColumn column) {
		return new Target(column.header(), Optional.of(column), Optional.empty());
	}

	/** What runs on the device. */
	public static Target of(SystemColumn system) {
		return new Target(system.header(), Optional.empty(), Optional.of(system));
	}

	/** The target of that name, case and surrounding blanks ignored. */
	public static Optional<Target> ofHeader(String header) {
		return DeviceColumn.ofHeader(header).map(Target::of).or(() -> SystemColumn.ofHeader(header).map(Target::of));
	}

	/** All there are. */
	public static List<Target> all() {
		return Stream.concat(Arrays.stream(DeviceColumn.values()).map(Target::of),
				Arrays.stream(SystemColumn.values()).map(Target::of)).toList();
	}

	/** Whether it is that column of the fleet. */
	public boolean is(DeviceColumn wanted) {
		return column.filter(wanted::equals).isPresent();
	}
}
