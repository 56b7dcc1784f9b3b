package org.imprimatur.validation.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;

/**
 * Serial numbers that groups list and no device of the fleets has.
 *
 * @param unknown serial numbers by the group that lists them
 */
record ListedSerials(Map<DeviceGroup, List<String>> unknown) {

	/** Reads the fleets only where a group lists serial numbers. */
	static ListedSerials in(Estate estate) {
		Set<String> missing = new HashSet<>();
		estate.getGroups().stream().map(DeviceGroup::getSerials).forEach(missing::addAll);
		for (Fleet fleet : missing.isEmpty() ? List.<Fleet>of() : estate.getFleets()) {
			for (Device device : fleet.getDevices()) {
				missing.remove(device.getSerial());
			}
		}
		Map<DeviceGroup, List<String>> unknown = new LinkedHashMap<>();
		for (DeviceGroup group : missing.isEmpty() ? List.<DeviceGroup>of() : estate.getGroups()) {
			List<String> serials = among(group.getSerials(), missing);
			if (!serials.isEmpty()) {
				unknown.put(group, serials);
			}
		}
		return new ListedSerials(unknown);
	}

	private static List<String> among(Collection<String> serials, Set<String> missing) {
		return serials.stream().filter(missing::contains).distinct().toList();
	}
}
