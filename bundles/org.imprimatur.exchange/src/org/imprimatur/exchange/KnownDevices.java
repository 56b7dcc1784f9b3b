package org.imprimatur.exchange;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceColumn;

/** The devices recorded so far, by their serial numbers and, for inventories that know names only, by their names. */
public final class KnownDevices {

	/** There are none. */
	public static final KnownDevices NONE = new KnownDevices(List.of());

	private static final DeviceColumn[] TEXTS = Arrays.stream(DeviceColumn.values())
			.filter(column -> !column.isShared() && column != DeviceColumn.LAST_SEEN).toArray(DeviceColumn[]::new);

	private final List<Device> devices;
	private final DeviceTable bySerial;
	private final boolean distinct;
	private int last;
	private DeviceTable byName;
	private BitSet namedTwice;

	private KnownDevices(List<Device> devices) {
		this.devices = devices;
		this.bySerial = DeviceTable.bySerial(devices);
		this.distinct = bySerial.putAll();
	}

	/** Those of a fleet, which may not change in the meantime. */
	public static KnownDevices of(Fleet fleet) {
		return new KnownDevices(fleet.getDevices());
	}

	/** Their number. */
	int size() {
		return devices.size();
	}

	/** The device at that place. */
	Device get(int place) {
		return devices.get(place);
	}

	/**
	 * The place of the first device of that serial number; {@link DeviceTable#NONE} when there is none. Inventories mostly
	 * have devices in one order, so the next one is looked at first.
	 */
	int placeOf(String serial) {
		int next = last + 1;
		boolean follows = distinct && next < devices.size() && devices.get(next).getSerial().equals(serial);
		int place = follows ? next : bySerial.find(serial);
		last = place == DeviceTable.NONE ? last : place;
		return place;
	}

	/** The serial number of the only device of that host name; its domain does not count. */
	public Optional<String> serialOf(String name) {
		if (byName == null) {
			indexNames();
		}
		int place = byName.find(name);
		return place == DeviceTable.NONE || namedTwice.get(place) ? Optional.empty()
				: Optional.of(devices.get(place).getSerial());
	}

	private void indexNames() {
		byName = DeviceTable.byHostName(devices);
		namedTwice = new BitSet();
		for (int place = 0; place < devices.size(); place++) {
			int first = devices.get(place).getSerial() == null ? place : byName.put(place);
			if (first != place && first != DeviceTable.NONE) {
				namedTwice.set(first);
			}
		}
	}

	/** Gives a device the very texts of the recorded one, where they are equal, so that each takes room once. */
	public void shareTexts(Device device) {
		int place = devices.isEmpty() ? DeviceTable.NONE : placeOf(device.getSerial());
		if (place != DeviceTable.NONE) {
			for (DeviceColumn column : TEXTS) {
				share(column, devices.get(place), device);
			}
		}
	}

	private static void share(DeviceColumn column, Device known, Device device) {
		String text = column.get(known);
		if (!text.isEmpty() && text.equals(column.get(device))) {
			column.set(device, text);
		}
	}
}
