package org.imprimatur.model;

/** How unlike two words are; for "did you mean". */
public final class EditDistance {

	private EditDistance() {
	}

	/** How many characters have to be inserted, removed or replaced to make one word of the other (Levenshtein). */
	public static int between(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int j = 0; j < above.length; j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[above.length];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[other.length()];
	}
}
