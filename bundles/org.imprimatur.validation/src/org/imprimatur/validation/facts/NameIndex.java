package org.imprimatur.validation.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.imprimatur.model.Element;

/** Finds elements by the ways inventories spell them: id, name or alias, case ignored. */
final class NameIndex<E extends Element> {

	private final Map<String, E> byName = new HashMap<>();

	NameIndex(List<E> elements, Function<E, List<String>> aliases) {
		for (E element : elements) {
			add(element.getId(), element);
			add(element.getName(), element);
			aliases.apply(element).forEach(alias -> add(alias, element));
		}
	}

	private void add(String spelling, E element) {
		if (spelling != null && !spelling.isBlank()) {
			byName.putIfAbsent(key(spelling), element);
		}
	}

	Optional<E> find(String spelling) {
		return Optional.ofNullable(byName.get(key(spelling)));
	}

	private static String key(String spelling) {
		return spelling.strip().toLowerCase(Locale.ROOT);
	}
}
