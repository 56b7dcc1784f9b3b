package org.imprimatur.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/** What an import says of one device, against what is recorded of it. */
final class DeviceMerge {

	private static final Set<DeviceColumn> LICENCE = EnumSet.range(DeviceColumn.LICENCE_CHANNEL,
			DeviceColumn.LICENCE_TYPE);

	private final Device recorded;
	private final List<CellChange> changes = new ArrayList<>();
	private final List<CellChange> conflicts = new ArrayList<>();
	private boolean fillsLicence;

	DeviceMerge(Device recorded, Device imported, UnknownColumns unknown, SameValue sameValue) {
		this.recorded = recorded;
		for (DeviceColumn column : DeviceColumn.values()) {
			compare(column, column.get(recorded), column.get(imported), sameValue);
		}
		unknown.cells(imported).forEach((header, cell) -> {
			String before = unknown.recorded(recorded, header);
			boolean tells = !header.equalsIgnoreCase(FleetMerge.RECORDED_FROM) || fillsLicence;
			if (tells && !before.equals(cell)) {
				changes.add(new CellChange(header, before, cell));
			}
		});
	}

	private void compare(DeviceColumn column, String before, String after, SameValue sameValue) {
		if (after.isEmpty() || column == DeviceColumn.SERIAL || sameValue.test(column, before, after)) {
			return;
		}
		if (before.isEmpty()) {
			fillsLicence |= LICENCE.contains(column);
			changes.add(new CellChange(column.header(), before, after));
			return;
		}
		switch (MergePolicy.of(column)) {
			case UPDATE -> changes.add(new CellChange(column.header(), before, after));
			case KEEP_AND_REPORT -> conflicts.add(new CellChange(column.header(), before, after));
			case UNITE -> unite(column, before, after);
			case KEEP -> {
			}
		}
	}

	private void unite(DeviceColumn column, String before, String after) {
		Set<String> words = new LinkedHashSet<>(words(before));
		if (words.addAll(words(after))) {
			changes.add(new CellChange(column.header(), before, String.join(" ", words)));
		}
	}

	private static List<String> words(String cell) {
		return Arrays.asList(cell.strip().toLowerCase(Locale.ROOT).split("\\s+"));
	}

	/** The recorded device. */
	Device recorded() {
		return recorded;
	}

	/** The cells that are to change. */
	List<CellChange> changes() {
		return changes;
	}

	/** The cells that stay though the import says something else. */
	List<CellChange> conflicts() {
		return conflicts;
	}
}
