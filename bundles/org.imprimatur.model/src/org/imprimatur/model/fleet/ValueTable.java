package org.imprimatur.model.fleet;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The different values of one column: gives each a small number and one String, found by its characters without making
 * another String. The empty value is number 0.
 */
final class ValueTable {

	private static final int INITIAL_SLOTS = 32;

	/** Differs in each run, so that nobody can prepare a file whose values all collide. */
	static final int MULTIPLIER = ThreadLocalRandom.current().nextInt() | 1;

	private int[] slots = new int[INITIAL_SLOTS];
	private char[][] keys = { {} };
	private int[] hashes = { 0 };
	private String[] values = { "" };
	private int size = 1;

	/** The number of a value, a new one when it was not seen before. */
	int code(char[] buffer, int offset, int length) {
		if (length == 0) {
			return 0;
		}
		int hash = hash(buffer, offset, length);
		int mask = slots.length - 1;
		for (int slot = hash & mask;; slot = slot + 1 & mask) {
			int code = slots[slot];
			if (code == 0) {
				return add(slot, hash, Arrays.copyOfRange(buffer, offset, offset + length));
			}
			if (hashes[code] == hash && matches(keys[code], buffer, offset, length)) {
				return code;
			}
		}
	}

	/** The value of that number. */
	String value(int code) {
		return values[code];
	}

	/** How many different values there are, the empty one included; numbers are below it. */
	int size() {
		return size;
	}

	private static boolean matches(char[] key, char[] buffer, int offset, int length) {
		return key.length == length && Arrays.equals(key, 0, length, buffer, offset, offset + length);
	}

	private static int hash(char[] buffer, int offset, int length) {
		int hash = length;
		for (int i = offset, end = offset + length; i < end; i++) {
			hash = hash * MULTIPLIER + buffer[i];
		}
		hash *= 0x9E3779B9;
		return hash ^ hash >>> 16;
	}

	private int add(int slot, int hash, char[] key) {
		if (size == keys.length) {
			int capacity = size * 2;
			keys = Arrays.copyOf(keys, capacity);
			hashes = Arrays.copyOf(hashes, capacity);
			values = Arrays.copyOf(values, capacity);
		}
		int code = size++;
		keys[code] = key;
		hashes[code] = hash;
		values[code] = new String(key);
		slots[slot] = code;
		if (size * 2 > slots.length) {
			rehash();
		}
		return code;
	}

	private void rehash() {
		slots = new int[slots.length * 2];
		int mask = slots.length - 1;
		for (int code = 1; code < size; code++) {
			int slot = hashes[code] & mask;
			while (slots[slot] != 0) {
				slot = slot + 1 & mask;
			}
			slots[slot] = code;
		}
	}
}
