package org.imprimatur.model.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a section from all layers of a catalogue. An entry of a later layer replaces one with the same id. */
final class Section {

	private Section() {
	}

	/**
	 * @param reader makes a value of an entry
	 * @param id     what identifies the value
	 * @return the values in the order of the layers, so that a clash of names is found at the entry that was added
	 */
	static <T> List<T> read(List<CatalogueFile> layers, String section, Function<JsonEntry, T> reader,
			Function<T, Object> id) {
		Map<Object, T> values = new LinkedHashMap<>();
		for (CatalogueFile layer : layers) {
			Set<Object> own = new HashSet<>();
			for (JsonEntry entry : layer.entries(section)) {
				T value = reader.apply(entry);
				entry.end();
				if (!own.add(id.apply(value))) {
					throw entry.invalidAsWhole("duplicate", id.apply(value));
				}
				values.remove(id.apply(value));
				values.put(id.apply(value), value);
			}
		}
		return new ArrayList<>(values.values());
	}
}
