package org.imprimatur.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** On how many devices each message of each rule was found: what peers must agree in. */
public final class Tally {

	private final SortedMap<String, Integer> devices = new TreeMap<>();

	/** Counts devices under a message of a rule. */
	void add(String rule, String variant, int count) {
		devices.merge(variant.isEmpty() ? rule : rule + " " + variant, count, Integer::sum);
	}

	/** Where it differs from another; empty when they agree. */
	public List<String> differences(Tally other) {
		List<String> found = new ArrayList<>();
		TreeSet<String> messages = new TreeSet<>(devices.keySet());
		messages.addAll(other.devices.keySet());
		for (String message : messages) {
			int one = devices.getOrDefault(message, 0);
			int two = other.devices.getOrDefault(message, 0);
			if (one != two) {
				found.add(message + " on " + one + " and " + two);
			}
		}
		return found;
	}
}
