package org.imprimatur.exchange.device;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Puts first, of what has one serial number, what was seen last, as a device has a record for each time it was set up. */
public final class NewestFirst {

	private NewestFirst() {
	}

	/**
	 * The elements in their order, but that the newest of each serial number stands where the first of them did.
	 *
	 * @param serial   the serial number of an element; empty when it has none
	 * @param lastSeen the day an element was last seen, as ISO 8601; empty when not known
	 */
	public static <T> List<T> of(List<T> elements, Function<T, String> serial, Function<T, String> lastSeen) {
		List<T> ordered = new ArrayList<>(elements);
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < ordered.size(); i++) {
			String key = serial.apply(ordered.get(i)).toLowerCase(Locale.ROOT);
			Integer known = key.isEmpty() ? null : first.putIfAbsent(key, i);
			if (known != null
					&& lastSeen.apply(ordered.get(i)).compareTo(lastSeen.apply(ordered.get(known))) > 0) {
				Collections.swap(ordered, known, i);
			}
		}
		return ordered;
	}
}
