package org.imprimatur.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;

/**
 * What an import says of a device, against what is recorded of it. Compares one pair of devices after the other; what was
 * found of profiles is remembered, and so is each list of changes, for many devices change in the same way.
 */
final class DeviceMerge {

	private static final Set<DeviceColumn> LICENCE = EnumSet.range(DeviceColumn.LICENCE_CHANNEL,
			DeviceColumn.LICENCE_TYPE);
	private static final DeviceColumn[] ALL = DeviceColumn.values();
	private static final DeviceColumn[] OWN = Arrays.stream(ALL).filter(column -> !column.isShared())
			.toArray(DeviceColumn[]::new);
	private static final int MAX_KEPT = 50_000;

	private final UnknownColumns unknown;
	private final SameValue sameValue;
	private final Map<ProfilePair, Boolean> alike = new HashMap<>();
	private final Map<List<CellChange>, List<CellChange>> lists = new HashMap<>();
	private final List<CellChange> changes = new ArrayList<>();
	private final List<CellChange> conflicts = new ArrayList<>();
	private final List<CellChange> outdated = new ArrayList<>();
	private boolean older;
	private boolean fillsLicence;

	/** What a recorded and an imported device share with others. */
	private record ProfilePair(DeviceProfile recorded, DeviceProfile imported) {
	}

	DeviceMerge(UnknownColumns unknown, SameValue sameValue) {
		this.unknown = unknown;
		this.sameValue = sameValue;
	}

	/** Compares two devices. */
	void compare(Device recorded, Device imported) {
		changes.clear();
		conflicts.clear();
		outdated.clear();
		older = isLater(recorded, imported);
		fillsLicence = false;
		for (DeviceColumn column : areAlike(recorded.getProfile(), imported.getProfile()) ? OWN : ALL) {
			compare(column, recorded, imported);
		}
		unknown.compare(recorded, imported, (header, before, after) -> {
			if (!header.equalsIgnoreCase(FleetMerge.RECORDED_FROM) || fillsLicence) {
				update(new CellChange(header, before, after));
			}
		});
	}

	/** Whether nothing that is imported of the columns that devices share says anything else than what is recorded. */
	private boolean areAlike(DeviceProfile recorded, DeviceProfile imported) {
		if (imported == null || imported.equals(recorded)) {
			return true;
		}
		ProfilePair both = new ProfilePair(recorded == null ? DeviceProfile.EMPTY : recorded, imported);
		Boolean known = alike.get(both);
		if (known == null) {
			known = Arrays.stream(ALL).filter(DeviceColumn::isShared)
					.allMatch(column -> saysNothing(column, both.recorded().get(column), imported.get(column)));
			if (alike.size() < MAX_KEPT) {
				alike.put(both, known);
			}
		}
		return known;
	}

	private boolean saysNothing(DeviceColumn column, String before, String after) {
		return after.isEmpty() || sameValue.test(column, before, after);
	}

	private void compare(DeviceColumn column, Device recorded, Device imported) {
		if (column == DeviceColumn.SERIAL
				|| column == DeviceColumn.LAST_SEEN && older) {
			return;
		}
		String before = column.get(recorded);
		String after = column.get(imported);
		if (saysNothing(column, before, after)) {
			return;
		}
		if (before.isEmpty()) {
			fillsLicence |= LICENCE.contains(column);
			changes.add(new CellChange(column.header(), before, after));
			return;
		}
		switch (MergePolicy.of(column)) {
			case UPDATE, LATER -> update(new CellChange(column.header(), before, after));
			case KEEP_AND_REPORT -> conflicts.add(new CellChange(column.header(), before, after));
			case UNITE -> unite(column, before, after);
			case KEEP -> {
			}
		}
	}

	/** What was seen earlier does not replace what was seen later. */
	private void update(CellChange cell) {
		(older && !cell.before().isEmpty() ? outdated : changes).add(cell);
	}

	/** Whether one was seen on a later day than the other, as far as both days are known. */
	private static boolean isLater(Device one, Device other) {
		return one.getLastSeen() != null && other.getLastSeen() != null
				&& one.getLastSeen().isAfter(other.getLastSeen());
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

	/** The cells that are to change. */
	List<CellChange> changes() {
		return kept(changes);
	}

	/** The cells that stay though the import says something else. */
	List<CellChange> conflicts() {
		return kept(conflicts);
	}

	/** The cells that stay, for the record is newer than what the import says. */
	List<CellChange> outdated() {
		return kept(outdated);
	}

	private List<CellChange> kept(List<CellChange> cells) {
		List<CellChange> known = lists.get(cells);
		if (known == null) {
			known = List.copyOf(cells);
			if (lists.size() < MAX_KEPT) {
				lists.put(known, known);
			}
		}
		return known;
	}
}
