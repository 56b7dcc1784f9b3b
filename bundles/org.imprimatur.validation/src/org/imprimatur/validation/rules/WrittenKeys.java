package org.imprimatur.validation.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Product keys written out in a text. */
public final class WrittenKeys {

	private static final int SHORTEST = 29;
	private static final String GROUP = "[2346789BCDFGHJKMNPQRTVWXY]{5}";
	private static final String DASH = "[-\u2010-\u2015\u2212]";
	private static final Pattern KEY = Pattern.compile(
			"(?<![\\p{L}\\p{N}])" + GROUP + "(?:" + DASH + GROUP + "){4}(?![\\p{L}\\p{N}])",
			Pattern.CASE_INSENSITIVE);
	/** Four groups of one and the same letter: somebody masked the key as they should. */
	private static final Pattern MASKED = Pattern.compile("(.)(?:-?\\1){19}.*");

	private WrittenKeys() {
	}

	/** The keys in the text, in capitals with hyphens; wide characters and other dashes are read as well. */
	static List<String> in(String text) {
		if (text.length() < SHORTEST) {
			return List.of();
		}
		return KEY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).results()
				.map(found -> found.group().toUpperCase(Locale.ROOT).replaceAll(DASH, "-"))
				.filter(key -> !MASKED.matcher(key).matches()).distinct().toList();
	}

	/** The text with just the last five characters of each key, but for keys that are public. */
	public static String masked(String text, Predicate<String> isPublic) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		StringBuilder masked = new StringBuilder(plain.length() == text.length() ? text : plain);
		KEY.matcher(plain).results().toList().reversed().stream()
				.filter(found -> in(found.group()).stream().anyMatch(isPublic.negate()))
				.forEach(found -> masked.replace(found.start(), found.end() - 5, "…"));
		return in(text).stream().allMatch(isPublic) ? text : masked.toString();
	}
}
