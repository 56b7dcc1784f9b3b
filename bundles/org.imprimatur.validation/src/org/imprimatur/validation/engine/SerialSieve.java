package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.imprimatur.model.Device;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.SharedSerials;

/**
 * Finds the serial numbers that several devices have, in two rounds over all devices: the first notes three bits for
 * each serial number, the second keeps the devices whose bits had been noted before. So a million devices take a megabyte
 * rather than a map of a million entries.
 */
final class SerialSieve {

	private static final int DEVICES_PER_WORD = 8;
	private static final int SUSPICIONS = 1 << 20;

	private final long[] noted;
	private final BitSet suspicions = new BitSet(SUSPICIONS);
	private final Map<String, List<Device>> suspects = new HashMap<>();

	/** A sieve for about so many devices. */
	SerialSieve(int devices) {
		noted = new long[Integer.highestOneBit(Math.max(1, devices / DEVICES_PER_WORD)) << 1];
	}

	/** First round. */
	void note(Device device) {
		String serial = device.getSerial();
		if (serial != null) {
			int hash = hash(serial);
			long bits = 1L << hash | 1L << (hash >>> 6) | 1L << (hash * 0x85EBCA6B >>> 26);
			int word = hash >>> 12 & noted.length - 1;
			long before = noted[word];
			noted[word] = before | bits;
			if ((before & bits) == bits) {
				suspicions.set(hash & SUSPICIONS - 1);
			}
		}
	}

	/** Second round, after all devices were noted. */
	void sift(Device device) {
		String serial = device.getSerial();
		if (serial != null && suspicions.get(hash(serial) & SUSPICIONS - 1)) {
			suspects.computeIfAbsent(serial, key -> new ArrayList<>(2)).add(device);
		}
	}

	/** What the two rounds have found. */
	SharedSerials result() {
		suspects.values().removeIf(devices -> devices.size() < 2);
		if (suspects.isEmpty()) {
			return SharedSerials.NONE;
		}
		SortedMap<String, Integer> counts = new TreeMap<>();
		List<Device> devices = new ArrayList<>();
		suspects.forEach((serial, several) -> counts.put(serial, several.size()));
		counts.keySet().forEach(serial -> devices.addAll(suspects.get(serial)));
		return new SharedSerials(counts, DeviceSet.of(List.of(devices)));
	}

	private static int hash(String serial) {
		int hash = serial.hashCode() * 0x9E3779B9;
		return hash ^ hash >>> 16;
	}
}
