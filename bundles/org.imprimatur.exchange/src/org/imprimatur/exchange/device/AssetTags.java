package org.imprimatur.exchange.device;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/** Takes asset tags that makers left in the firmware, such as No Asset Tag, for missing ones, and counts them. */
final class AssetTags {

	/** Numbers as people count their machines: 7, 1111 and 12345 are tags. */
	private static final Pattern COUNTED = Pattern.compile("[1-9]\\d{0,4}");

	private final Map<String, Placeholder> placeholders = new LinkedHashMap<>();

	/** Where a placeholder stands first, and on how many machines. */
	private record Placeholder(Path file, long line, int machines) {

		Placeholder more() {
			return new Placeholder(file, line, machines + 1);
		}
	}

	/** Empties the asset tag of a device if it is a placeholder. */
	void clean(Device device, Path file, long line) {
		String tag = device.getAssetTag();
		if (tag != null && Placeholders.isOne(tag) && !COUNTED.matcher(tag).matches()) {
			device.setAssetTag(null);
			if (!tag.isBlank()) {
				placeholders.merge(tag, new Placeholder(file, line, 1), (known, one) -> known.more());
			}
		}
	}

	/** Reports each placeholder once. */
	void report(ProblemList problems) {
		placeholders.forEach((tag, found) -> problems.add(found.file(), found.line(), DeviceColumn.ASSET_TAG.header(),
				"machine.placeholderTag", tag, found.machines()));
	}
}
