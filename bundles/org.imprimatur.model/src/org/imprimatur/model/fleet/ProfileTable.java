package org.imprimatur.model.fleet;

import java.util.Arrays;

/** The different profiles of a fleet: equal ones are the same instance. Finds them by the numbers of their values. */
final class ProfileTable {

	private static final int INITIAL_SLOTS = 64;

	private final ValueTable[] columns;
	private int[] slots = new int[INITIAL_SLOTS];
	private int[][] keys = new int[INITIAL_SLOTS / 2][];
	private int[] hashes = new int[INITIAL_SLOTS / 2];
	private DeviceProfile[] profiles = new DeviceProfile[INITIAL_SLOTS / 2];
	private int size;

	/**
	 * No profiles yet.
	 *
	 * @param columns the values of the shared columns by {@link DeviceColumn#profileIndex()}
	 */
	ProfileTable(ValueTable[] columns) {
		this.columns = columns;
	}

	/** The profile that has the values of these numbers. */
	DeviceProfile profile(int[] codes) {
		int hash = hash(codes);
		int mask = slots.length - 1;
		for (int slot = hash & mask;; slot = slot + 1 & mask) {
			int entry = slots[slot] - 1;
			if (entry < 0) {
				return add(slot, hash, codes.clone());
			}
			if (hashes[entry] == hash && Arrays.equals(keys[entry], codes)) {
				return profiles[entry];
			}
		}
	}

	private static int hash(int[] codes) {
		int hash = 1;
		for (int code : codes) {
			hash = hash * ValueTable.MULTIPLIER + code;
		}
		hash *= 0x9E3779B9;
		return hash ^ hash >>> 16;
	}

	private DeviceProfile add(int slot, int hash, int[] codes) {
		String[] values = new String[codes.length];
		for (int i = 0; i < codes.length; i++) {
			values[i] = columns[i].value(codes[i]);
		}
		if (size == profiles.length) {
			keys = Arrays.copyOf(keys, size * 2);
			hashes = Arrays.copyOf(hashes, size * 2);
			profiles = Arrays.copyOf(profiles, size * 2);
		}
		keys[size] = codes;
		hashes[size] = hash;
		profiles[size] = DeviceProfile.of(values);
		slots[slot] = ++size;
		DeviceProfile added = profiles[size - 1];
		if (size * 2 > slots.length) {
			rehash();
		}
		return added;
	}

	private void rehash() {
		slots = new int[slots.length * 2];
		int mask = slots.length - 1;
		for (int entry = 0; entry < size; entry++) {
			int slot = hashes[entry] & mask;
			while (slots[slot] != 0) {
				slot = slot + 1 & mask;
			}
			slots[slot] = entry + 1;
		}
	}
}
