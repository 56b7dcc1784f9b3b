package org.imprimatur.validation.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/** How people write the ids of rules. */
public final class RuleIds {

	private static final Pattern NUMBER = Pattern.compile("\\d{3}");

	private RuleIds() {
	}

	/** The id that a text means: RIM-103 for rim-103 and for 103 alone; empty for none. */
	public static String canonical(String text) {
		String id = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
		return NUMBER.matcher(id).matches() ? "RIM-" + id : id;
	}
}
