package org.imprimatur.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
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
	private final UnknownColumns unknown;
	private final List<Device> added = new ArrayList<>();
	private final List<DeviceMerge> changed = new ArrayList<>();
	private final MergeReport report;

	/**
	 * Compares two fleets.
	 *
	 * @param recorded  the fleet of the file
	 * @param imported  what an importer has read, each serial number once; stays as it is
	 * @param catalogue tells whether cells say the same in different words
	 */
	public FleetMerge(Fleet recorded, Fleet imported, Catalogue catalogue) {
		this.recorded = recorded;
		this.unknown = new UnknownColumns(recorded, imported);
		Map<String, Device> bySerial = new HashMap<>();
		recorded.getDevices().forEach(device -> key(device).ifPresent(key -> bySerial.putIfAbsent(key, device)));
		SameValue sameValue = new SameValue(catalogue);
		List<DeviceChange> changes = new ArrayList<>();
		List<DeviceChange> conflicts = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		int unchanged = 0;
		for (Device device : imported.getDevices()) {
			String key = key(device).orElseThrow();
			Device known = bySerial.get(key);
			seen.add(key);
			if (known == null) {
				added.add(device);
				continue;
			}
			DeviceMerge merge = new DeviceMerge(known, device, unknown, sameValue);
			if (merge.changes().isEmpty()) {
				unchanged++;
			} else {
				changed.add(merge);
				changes.add(new DeviceChange(known.getSerial(), DeviceColumn.NAME.get(device), merge.changes()));
			}
			if (!merge.conflicts().isEmpty()) {
				conflicts.add(new DeviceChange(known.getSerial(), DeviceColumn.NAME.get(device), merge.conflicts()));
			}
		}
		List<String> missing = recorded.getDevices().stream()
				.filter(device -> key(device).filter(seen::contains).isEmpty()).map(DeviceColumn.SERIAL::get).toList();
		this.report = new MergeReport(added.stream().map(Device::getSerial).toList(), changes, unchanged, conflicts,
				missing);
	}

	private static Optional<String> key(Device device) {
		return Optional.of(DeviceColumn.SERIAL.get(device).strip().toLowerCase(Locale.ROOT))
				.filter(key -> !key.isEmpty());
	}

	/** What changes. */
	public MergeReport report() {
		return report;
	}

	/** Changes the recorded fleet. To be called once. */
	public void apply() {
		Profiles profiles = new Profiles(recorded);
		recorded.getUnknownColumns().addAll(unknown.added());
		for (DeviceMerge merge : changed) {
			update(merge.recorded(), merge.changes());
			profiles.share(merge.recorded());
		}
		InternalEList<Device> devices = (InternalEList<Device>) recorded.getDevices();
		for (Device device : added) {
			Device copy = copy(device);
			profiles.share(copy);
			devices.addUnique(copy);
		}
	}

	private void update(Device device, List<CellChange> changes) {
		Map<String, String> others = new LinkedHashMap<>();
		for (CellChange change : changes) {
			DeviceColumn.ofHeader(change.column()).ifPresentOrElse(column -> column.set(device, change.after()),
					() -> others.put(change.column(), change.after()));
		}
		unknown.set(device, others);
	}

	private Device copy(Device device) {
		Device copy = ImprimaturFactory.eINSTANCE.createDevice();
		copy.setProfile(device.getProfile());
		for (DeviceColumn column : DeviceColumn.values()) {
			if (!column.isShared() && !column.get(device).isEmpty()) {
				column.set(copy, column.get(device));
			}
		}
		unknown.set(copy, unknown.cells(device));
		return copy;
	}
}
