package org.imprimatur.exchange.export.table;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;

/** Finds the columns in which some device has a value. A shared column is looked at once a profile. */
final class UsedColumns {

	private UsedColumns() {
	}

	static Set<DeviceColumn> of(Collection<Fleet> fleets) {
		Set<DeviceColumn> unused = EnumSet.allOf(DeviceColumn.class);
		Set<DeviceProfile> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Fleet fleet : fleets) {
			for (Device device : fleet.getDevices()) {
				boolean known = device.getProfile() == null || !seen.add(device.getProfile());
				unused.removeIf(column -> !(known && column.isShared()) && !column.get(device).isEmpty());
			}
		}
		return EnumSet.complementOf(EnumSet.copyOf(unused));
	}
}
