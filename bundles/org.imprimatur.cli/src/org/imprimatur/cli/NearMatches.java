package org.imprimatur.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class NearMatches {

	private static final int MOST = 3;
	private static final int FARTHEST = 2;

	private NearMatches() {
	}

	/** The names that differ from a word by two letters at most, the nearest first. */
	static List<String> of(String word, Collection<String> names) {
		String wanted = word.toUpperCase(Locale.ROOT);
		return names.stream().filter(name -> distance(wanted, name.toUpperCase(Locale.ROOT)) <= FARTHEST)
				.sorted(Comparator.comparingInt(name -> distance(wanted, name.toUpperCase(Locale.ROOT)))).limit(MOST)
				.toList();
	}

	/** Letters to insert, delete or replace (Levenshtein). */
	private static int distance(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[other.length()];
	}
}
