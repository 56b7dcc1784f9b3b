package org.imprimatur.exchange;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes texts of the cells of one column: without surrounding blanks and control characters. A text that recurs is made
 * once and found again by its characters, as long as that happens often enough to be worth the search.
 */
final class CellTexts {

	private static final int SLOTS = 1 << 10;
	private static final int LONGEST = 64;
	private static final int TRIAL = 1 << 12;
	/** Differs in each run, so that nobody can prepare a file whose texts all collide. */
	private static final int MULTIPLIER = ThreadLocalRandom.current().nextInt() | 1;

	private final char[][] keys = new char[SLOTS][];
	private final String[] texts = new String[SLOTS];
	private int searches;
	private int found;

	/** The text of a part of a buffer. */
	String of(char[] buffer, int offset, int length) {
		if (length == 0) {
			return "";
		}
		if (length > LONGEST || searches >= TRIAL && found < searches / 2) {
			return clean(buffer, offset, length);
		}
		searches++;
		int slot = slot(buffer, offset, length);
		char[] key = keys[slot];
		if (key != null && Arrays.equals(key, 0, key.length, buffer, offset, offset + length)) {
			found++;
		} else {
			keys[slot] = Arrays.copyOfRange(buffer, offset, offset + length);
			texts[slot] = clean(buffer, offset, length);
		}
		return texts[slot];
	}

	private static int slot(char[] buffer, int offset, int length) {
		int hash = length;
		for (int i = offset, end = offset + length; i < end; i++) {
			hash = hash * MULTIPLIER + buffer[i];
		}
		hash *= 0x9E3779B9;
		return (hash ^ hash >>> 16) & SLOTS - 1;
	}

	private static String clean(char[] buffer, int offset, int length) {
		for (int i = offset, end = offset + length; i < end; i++) {
			char c = buffer[i];
			if (c < ' ' || c >= '\u007F' && c < '\u00A0') {
				return CsvRow.clean(new String(buffer, offset, length));
			}
		}
		String text = new String(buffer, offset, length);
		boolean stripped = Character.isWhitespace(buffer[offset]) || Character.isWhitespace(buffer[offset + length - 1]);
		return stripped ? text.strip() : text;
	}
}
