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
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * Brings an imported fleet into a recorded one, device by device by serial number. What the import knows of the hardware
 * is updated; what the team may have recorded (licence, rights, evidence, owner, site, group …) is filled where it is
 * empty and never replaced; no device and no column is removed. Nothing changes before {@link #apply}.
 */
public final class FleetMerge {

	/** The column that tells where an import took the licence columns from; set only where it filled some. */
	public static final String RECORDED_FROM = "licence_recorded_from";

	private final Fleet recorded;
	private final Fleet imported;
	private final UnknownColumns unknown;
	private final List<Device> added = new ArrayList<>();
	private final List<Device> changed = new ArrayList<>();
	private final MergeReport report;

	/**
	 * Compares two fleets.
	 *
	 * @param recorded  the fleet of the file
	 * @param known     its devices
	 * @param imported  what an importer has read, each serial number once
	 * @param catalogue tells whether cells say the same in different words
	 */
	public FleetMerge(Fleet recorded, KnownDevices known, Fleet imported, Catalogue catalogue) {
		this.recorded = recorded;
		this.imported = imported;
		this.unknown = new UnknownColumns(recorded, imported);
		DeviceMerge merge = new DeviceMerge(unknown, new SameValue(catalogue));
		List<DeviceChange> changes = new ArrayList<>();
		List<DeviceChange> conflicts = new ArrayList<>();
		BitSet seen = new BitSet(known.size());
		int unchanged = 0;
		for (Device device : imported.getDevices()) {
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
				changes.add(new DeviceChange(before.getSerial(), DeviceColumn.NAME.get(device), merge.changes()));
			}
			if (!merge.conflicts().isEmpty()) {
				conflicts.add(new DeviceChange(before.getSerial(), DeviceColumn.NAME.get(device), merge.conflicts()));
			}
		}
		this.report = new MergeReport(added.stream().map(Device::getSerial).toList(), changes, unchanged, conflicts,
				missing(known, seen));
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

	/** Changes the recorded fleet, which takes new devices out of the imported one. To be called once. */
	public void apply() {
		Profiles profiles = new Profiles(recorded);
		Map<String, LocalDate> days = new HashMap<>();
		recorded.getUnknownColumns().addAll(unknown.added());
		for (int i = 0; i < changed.size(); i++) {
			update(changed.get(i), report.changed().get(i).cells(), days);
			profiles.share(changed.get(i));
		}
		imported.getDevices().clear();
		InternalEList<Device> devices = (InternalEList<Device>) recorded.getDevices();
		for (Device device : added) {
			unknown.move(device);
			profiles.share(device);
			devices.addUnique(device);
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
