package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.model.Device;

/** Counts the devices that record the same text, and finds them. */
final class Occurrences {

	/** A device, or the list of devices where there are several: most texts occur once. */
	private final Map<String, Object> byText = new HashMap<>();

	void add(String text, Device device) {
		Object others = byText.putIfAbsent(text, device);
		if (others instanceof Device other) {
			byText.put(text, new ArrayList<>(List.of(other, device)));
		} else if (others != null) {
			devices(others).add(device);
		}
	}

	void remove(String text, Device device) {
		Object all = byText.get(text);
		if (all == device) {
			byText.remove(text);
		} else if (all instanceof List) {
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
	private static List<Device> devices(Object several) {
		return (List<Device>) several;
	}
}
