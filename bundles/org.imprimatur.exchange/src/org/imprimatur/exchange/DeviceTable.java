package org.imprimatur.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * Finds devices of a list by a text of theirs. Holds their places and hashes alone, 16 to 32 bytes a device, since a million
 * map entries would take more room than the devices' texts.
 */
public final class DeviceTable {

	/** Says which place a device has that was not found. */
	public static final int NONE = -1;

	private static final int INITIAL_SLOTS = 64;
	/** Differs in each run, so that nobody can prepare a file whose texts all collide. */
	private static final int MULTIPLIER = ThreadLocalRandom.current().nextInt() | 1;

	private final List<Device> devices;
	private final DeviceColumn column;
	private final UnaryOperator<String> key;
	private int[] slots = new int[INITIAL_SLOTS];
	private int[] hashes = new int[INITIAL_SLOTS];
	private int size;

	private DeviceTable(List<Device> devices, DeviceColumn column, UnaryOperator<String> key) {
		this.devices = devices;
		this.column = column;
		this.key = key;
	}

	/** Finds devices by serial number; case and surrounding blanks do not matter. Does not hold any yet. */
	public static DeviceTable bySerial(List<Device> devices) {
		return new DeviceTable(devices, DeviceColumn.SERIAL, text -> text.strip().toLowerCase(Locale.ROOT));
	}

	/** Finds devices by host name; its domain and case do not matter. Does not hold any yet. */
	static DeviceTable byHostName(List<Device> devices) {
		return new DeviceTable(devices, DeviceColumn.NAME, DeviceTable::hostName);
	}

	private static String hostName(String name) {
		String text = name.strip();
		int domain = text.indexOf('.');
		return (domain < 0 ? text : text.substring(0, domain)).toLowerCase(Locale.ROOT);
	}

	/**
	 * Holds all devices of the list; of those with the same text, the first.
	 *
	 * @return whether each of them has a text of its own
	 */
	boolean putAll() {
		slots = new int[slots(devices.size())];
		hashes = new int[slots.length];
		boolean distinct = true;
		for (int place = 0; place < devices.size(); place++) {
			distinct &= put(place) == place;
		}
		return distinct;
	}

	private static int slots(int devices) {
		return Math.max(INITIAL_SLOTS, Integer.highestOneBit(devices) << 2);
	}

	/**
	 * Holds the device at a place of the list, unless it has no text or another one has the same.
	 *
	 * @return the place of the device that has the same text, be it this one; {@link #NONE} when it has no text
	 */
	public int put(int place) {
		String text = text(devices.get(place));
		if (text.isEmpty()) {
			return NONE;
		}
		int hash = hash(text);
		int slot = slot(text, hash);
		if (slots[slot] != 0) {
			return slots[slot] - 1;
		}
		slots[slot] = place + 1;
		hashes[slot] = hash;
		if (++size * 2 > slots.length) {
			grow();
		}
		return place;
	}

	/** The place of the device that has that text; {@link #NONE} when none has, or the text is empty. */
	public int find(String text) {
		String wanted = key.apply(Objects.requireNonNullElse(text, ""));
		return wanted.isEmpty() ? NONE : slots[slot(wanted, hash(wanted))] - 1;
	}

	private String text(Device device) {
		return key.apply(column.get(device));
	}

	private int slot(String text, int hash) {
		int mask = slots.length - 1;
		int slot = hash & mask;
		while (slots[slot] != 0 && (hashes[slot] != hash || !text(devices.get(slots[slot] - 1)).equals(text))) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private static int hash(String text) {
		int hash = text.length();
		for (int i = 0; i < text.length(); i++) {
			hash = hash * MULTIPLIER + text.charAt(i);
		}
		hash *= 0x9E3779B9;
		return hash ^ hash >>> 16;
	}

	private void grow() {
		int[] oldSlots = slots;
		int[] oldHashes = hashes;
		slots = new int[oldSlots.length * 2];
		hashes = new int[slots.length];
		int mask = slots.length - 1;
		for (int i = 0; i < oldSlots.length; i++) {
			if (oldSlots[i] != 0) {
				int slot = oldHashes[i] & mask;
				while (slots[slot] != 0) {
					slot = slot + 1 & mask;
				}
				slots[slot] = oldSlots[i];
				hashes[slot] = oldHashes[i];
			}
		}
	}
}
