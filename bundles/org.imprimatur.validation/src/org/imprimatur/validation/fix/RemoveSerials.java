package org.imprimatur.validation.fix;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Fleet;

/** Removes from a group the serial numbers that no device has. */
final class RemoveSerials implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		DeviceGroup group = (DeviceGroup) at.finding().element();
		return Stream.of(QuickFix.ofPlan(entry.id(), group, List.of(), List.of(group, at.argument(1)), List.of(),
				(scene, answers) -> remove(scene.of(group), at.estate().getFleets())));
	}

	private static void remove(DeviceGroup group, Collection<Fleet> fleets) {
		Set<String> listed = Set.copyOf(group.getSerials());
		Set<String> known = fleets.stream().flatMap(fleet -> fleet.getDevices().stream()).map(Device::getSerial)
				.filter(serial -> serial != null && listed.contains(serial)).collect(Collectors.toSet());
		List.copyOf(group.getSerials()).stream().filter(serial -> !known.contains(serial))
				.forEach(group.getSerials()::remove);
	}
}
