package org.imprimatur.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;

/**
 * Brings an imported fleet into a recorded one, device by device by serial number. What the import knows of the hardware
 * is updated; what the team may have recorded (licence, rights, evidence, owner, site, group …) is filled where it is
 * empty and never replaced; what was seen of a device before the day of its record only fills what is empty; no device
 * and no column is removed. Nothing changes before {@link #apply}.
 */
public final class FleetMerge {

	/** The column that tells where an import took the licence columns from; set only where it filled some. */
	public static final String RECORDED_FROM = "licence_recorded_from";

	private static final int STEP = 1024;

	private final Fleet recorded;
	private final Fleet imported;
	private final UnknownColumns unknown;
	private final List<Device> added = new ArrayList<>();
	private final List<Device> changed = new ArrayList<>();
	private final MergeReport report;

	/**
	 * Compares two fleets.
	 *
	 * @param recorded the fleet of the file
	 * @param known    its devices
	 * @param imported what an importer has read, each serial number once
	 * @param context  its catalogue tells whether cells say the same in different words
	 */
	public FleetMerge(Fleet recorded, KnownDevices known, Fleet imported, ImportContext context) {
		this.recorded = recorded;
		this.imported = imported;
		this.unknown = new UnknownColumns(recorded, imported);
		DeviceMerge merge = new DeviceMerge(unknown, new SameValue(context.catalogue()));
		List<DeviceChange> changes = new ArrayList<>();
		List<DeviceChange> conflicts = new ArrayList<>();
		List<DeviceChange> outdated = new ArrayList<>();
		BitSet seen = new BitSet(known.size());
		int unchanged = 0;
		int compared = 0;
		for (Device device : imported.getDevices()) {
			report(context.progress(), compared++, imported.getDevices().size());
			int place = known.placeOf(device.getSerial());
			if (place == DeviceTable.NONE) {
				added.add(device);
				continue;
			}
			Device before = known.get(place);
			seen.set(place);
			merge.compare(before, device);
			if (merge.changes().isEmpty()) {
				unchanged++;
			} else {
				changed.add(before);
			}
			note(changes, before, device, merge.changes());
			note(conflicts, before, device, merge.conflicts());
			note(outdated, before, device, merge.outdated());
		}
		this.report = new MergeReport(added.stream().map(Device::getSerial).toList(), changes, unchanged, conflicts,
				outdated, missing(known, seen));
	}

	private static void note(List<DeviceChange> changes, Device recorded, Device imported, List<CellChange> cells) {
		if (!cells.isEmpty()) {
			changes.add(new DeviceChange(recorded.getSerial(), DeviceColumn.NAME.get(imported), cells));
		}
	}

	/** Devices of one serial number are seen together. */
	private static List<String> missing(KnownDevices known, BitSet seen) {
		List<String> missing = new ArrayList<>();
		for (int place = seen.nextClearBit(0); place < known.size(); place = seen.nextClearBit(place + 1)) {
			String serial = DeviceColumn.SERIAL.get(known.get(place));
			int first = known.placeOf(serial);
			if (first == DeviceTable.NONE || !seen.get(first)) {
				missing.add(serial);
			}
		}
		return missing;
	}

	/** What changes. */
	public MergeReport report() {
		return report;
	}

	private static void report(Progress progress, int done, int total) {
		if (done % STEP == 0) {
			progress.report(done, total);
		}
	}

	/**
	 * Changes the recorded fleet, which takes new devices out of the imported one. To be called once, even when it was
	 * stopped.
	 *
	 * @throws java.util.concurrent.CancellationException when it was stopped, with some devices changed
	 */
	public void apply(Progress progress) {
		Profiles profiles = new Profiles(recorded);
		Map<String, LocalDate> days = new HashMap<>();
		int total = changed.size() + added.size();
		recorded.getUnknownColumns().addAll(unknown.added());
		for (int i = 0; i < changed.size(); i++) {
			report(progress, i, total);
			update(changed.get(i), report.changed().get(i).cells(), days);
			profiles.share(changed.get(i));
		}
		imported.getDevices().clear();
		InternalEList<Device> devices = (InternalEList<Device>) recorded.getDevices();
		for (int i = 0; i < added.size(); i++) {
			report(progress, changed.size() + i, total);
			unknown.move(added.get(i));
			profiles.share(added.get(i));
			devices.addUnique(added.get(i));
		}
	}

	private void update(Device device, List<CellChange> changes, Map<String, LocalDate> days) {
		Map<String, String> others = new LinkedHashMap<>();
		for (CellChange change : changes) {
			DeviceColumn column = DeviceColumn.ofHeader(change.column()).orElse(null);
			if (column == DeviceColumn.LAST_SEEN) {
				device.setLastSeen(days.computeIfAbsent(change.after(), LocalDate::parse));
			} else if (column != null) {
				column.set(device, change.after());
			} else {
				others.put(change.column(), change.after());
			}
		}
		unknown.set(device, others);
	}
}
