package org.imprimatur.model.fleet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;

/** A column of a fleet file that is being written. */
sealed interface WrittenColumn {

	/** Its name in the first line. */
	String header();

	/** The device's cell. */
	String cell(Device device);

	/** One that Imprimatur knows. */
	record Known(String header, DeviceColumn column) implements WrittenColumn {
		@Override
		public String cell(Device device) {
			return column.get(device);
		}
	}

	/** One that it does not know. */
	record Unknown(String header, int index) implements WrittenColumn {
		@Override
		public String cell(Device device) {
			List<String> cells = device.getUnknownCells();
			return cells == null || index >= cells.size() ? "" : cells.get(index);
		}
	}

	/**
	 * The columns to write: those that the file had, then others in which some device has a value.
	 *
	 * @param headers the columns that the file had, in their order
	 */
	static List<WrittenColumn> of(Fleet fleet, List<String> headers) {
		List<WrittenColumn> columns = new ArrayList<>();
		Set<DeviceColumn> used = used(fleet);
		Set<String> unknown = new LinkedHashSet<>(fleet.getUnknownColumns());
		for (String header : headers) {
			Optional<DeviceColumn> known = DeviceColumn.ofHeader(header);
			if (known.isPresent()) {
				columns.add(new Known(header, known.get()));
				used.remove(known.get());
			} else if (unknown.remove(header)) {
				columns.add(new Unknown(header, fleet.getUnknownColumns().indexOf(header)));
			}
		}
		used.forEach(column -> columns.add(new Known(column.header(), column)));
		unknown.forEach(header -> columns.add(new Unknown(header, fleet.getUnknownColumns().indexOf(header))));
		return columns;
	}

	private static Set<DeviceColumn> used(Fleet fleet) {
		Set<DeviceColumn> used = EnumSet.of(DeviceColumn.SERIAL);
		Set<DeviceColumn> unused = EnumSet.complementOf(EnumSet.of(DeviceColumn.SERIAL));
		Set<DeviceProfile> profiles = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Device device : fleet.getDevices()) {
			boolean newProfile = profiles.add(device.getProfile());
			unused.removeIf(column -> (newProfile || !column.isShared()) && !column.get(device).isEmpty()
					&& used.add(column));
			if (unused.isEmpty()) {
				break;
			}
		}
		return used;
	}
}
