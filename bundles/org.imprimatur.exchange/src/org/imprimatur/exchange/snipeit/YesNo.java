package org.imprimatur.exchange.snipeit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what people write for yes and no. */
final class YesNo {

	private static final Set<String> YES = Set.of("yes", "y", "true", "1", "はい");
	private static final Set<String> NO = Set.of("no", "n", "false", "0", "いいえ");

	private YesNo() {
	}

	/** What a text says; empty when it says neither. */
	static Optional<Boolean> of(String text) {
		String word = text.toLowerCase(Locale.ROOT);
		return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
	}

	/** {@code yes}, {@code no}, or the text as it stands when it says neither. */
	static String word(String text) {
		return of(text).map(yes -> yes ? "yes" : "no").orElse(text);
	}
}
