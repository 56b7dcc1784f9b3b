package org.imprimatur.validation.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds, among the names that the catalogue knows, those most like a text. */
final class NearestNames {

	private static final int OFFERED = 3;

	private NearestNames() {
	}

	/** The three most like the text, the likest first; fewer edits make a name more alike, case ignored. */
	static List<String> of(String text, Collection<String> names) {
		String wanted = text.toLowerCase(Locale.ROOT);
		return names.stream().distinct()
				.sorted(Comparator.comparingInt(name -> edits(wanted, name.toLowerCase(Locale.ROOT)))).limit(OFFERED)
				.toList();
	}

	/** How many characters have to be inserted, removed or replaced to make one text of the other. */
	private static int edits(String one, String other) {
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
