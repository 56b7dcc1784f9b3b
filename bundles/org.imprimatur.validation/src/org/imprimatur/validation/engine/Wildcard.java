package org.imprimatur.validation.engine;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts in which an asterisk stands for any characters, case ignored. */
final class Wildcard {

	private Wildcard() {
	}

	static boolean isIn(String text) {
		return text.indexOf('*') >= 0;
	}

	static Predicate<String> matcher(String text) {
		if (!isIn(text)) {
			return text::equalsIgnoreCase;
		}
		String expression = Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
				.asMatchPredicate();
	}
}
