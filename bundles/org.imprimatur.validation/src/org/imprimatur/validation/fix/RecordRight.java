package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceRight;

/** Records rights, which are the arguments, of all devices concerned; each is a fix of its own. */
final class RecordRight implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return entry.arguments().stream().map(word -> DeviceRight.valueOf(word.toUpperCase(Locale.ROOT)))
				.map(right -> QuickFix.ofFleet(entry.id(), at.finding().element(), List.of(right),
						List.of(at.finding().devices().size(), right), List.of(),
						(scene, answers) -> scene.devices(at.finding().devices())
								.forEach(device -> add(device, right))));
	}

	private static void add(Device device, DeviceRight right) {
		DeviceColumn.RIGHTS.set(device,
				(DeviceColumn.RIGHTS.get(device) + " " + right.name().toLowerCase(Locale.ROOT)).strip());
	}
}
