package org.imprimatur.validation.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.imprimatur.model.EditDistance;

/** Finds, among the names that the catalogue knows, those most like a text. */
final class NearestNames {

	private static final int OFFERED = 3;

	private NearestNames() {
	}

	/** The three most like the text, the likest first; fewer edits make a name more alike, case ignored. */
	static List<String> of(String text, Collection<String> names) {
		String wanted = text.toLowerCase(Locale.ROOT);
		return names.stream().distinct()
				.sorted(Comparator.comparingInt(name -> EditDistance.between(wanted, name.toLowerCase(Locale.ROOT)))).limit(OFFERED)
				.toList();
	}
}
