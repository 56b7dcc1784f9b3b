package org.imprimatur.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.imprimatur.model.EditDistance;

/** Finds what somebody may have meant. */
final class NearMatches {

	private static final int MOST = 3;
	private static final int FARTHEST = 2;

	private NearMatches() {
	}

	/** The names that differ from a word by two letters at most, the nearest first. */
	static List<String> of(String word, Collection<String> names) {
		String wanted = word.toUpperCase(Locale.ROOT);
		ToIntFunction<String> distance = name -> EditDistance.between(wanted, name.toUpperCase(Locale.ROOT));
		return names.stream().filter(name -> distance.applyAsInt(name) <= FARTHEST)
				.sorted(Comparator.comparingInt(distance)).limit(MOST).toList();
	}
}
