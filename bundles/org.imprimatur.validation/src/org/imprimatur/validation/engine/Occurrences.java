package org.imprimatur.validation.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.model.Device;

/** Counts the devices that record the same text, and finds them. */
final class Occurrences {

	/** A device, or the set of devices where there are several: most texts occur once. */
	private final Map<String, Object> byText = new HashMap<>();

	void add(String text, Device device) {
		Object others = byText.putIfAbsent(text, device);
		if (others instanceof Device other) {
			byText.put(text, new LinkedHashSet<>(List.of(other, device)));
		} else if (others != null) {
			devices(others).add(device);
		}
	}

	void remove(String text, Device device) {
		Object all = byText.get(text);
		if (all == device) {
			byText.remove(text);
		} else if (all instanceof Set) {
			devices(all).remove(device);
		}
	}

	int count(String text) {
		Object all = byText.get(text);
		return all == null ? 0 : all instanceof Device ? 1 : devices(all).size();
	}

	List<Device> of(String text) {
		Object all = byText.get(text);
		return all == null ? List.of() : all instanceof Device device ? List.of(device) : List.copyOf(devices(all));
	}

	@SuppressWarnings("unchecked")
	private static Set<Device> devices(Object several) {
		return (Set<Device>) several;
	}
}
