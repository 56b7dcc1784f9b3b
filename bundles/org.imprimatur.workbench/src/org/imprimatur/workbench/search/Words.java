package org.imprimatur.workbench.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is searched for.
 *
 * @param text          a text, or a regular expression
 * @param regex         whether it is an expression
 * @param caseSensitive whether capitals count
 * @param wholeWord     whether it must not be part of a longer word
 */
record Words(String text, boolean regex, boolean caseSensitive, boolean wholeWord) {

	/**
	 * A part of a text.
	 *
	 * @param offset where it begins
	 * @param length how long it is
	 */
	record Part(int offset, int length) {
	}

	/**
	 * The pattern to search with.
	 *
	 * @throws PatternSyntaxException when it is no expression
	 */
	Pattern pattern() {
		String one = regex ? text : Pattern.quote(text);
		int flags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
		return Pattern.compile(wholeWord ? "(?<![\\p{L}\\p{N}])(?:" + one + ")(?![\\p{L}\\p{N}])" : one, flags); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Where a pattern is found first in a text. An empty part is none. */
	static Optional<Part> find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			if (matcher.end() > matcher.start()) {
				return Optional.of(new Part(matcher.start(), matcher.end() - matcher.start()));
			}
		}
		return Optional.empty();
	}
}
