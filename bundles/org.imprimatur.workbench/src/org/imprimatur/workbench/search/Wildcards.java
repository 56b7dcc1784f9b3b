package org.imprimatur.workbench.search;

import java.util.regex.Pattern;

/** Texts in which ? and * stand for any characters. */
final class Wildcards {

	private Wildcards() {
	}

	/** The pattern that finds a text anywhere, case ignored. */
	static Pattern pattern(String text) {
		String expression = Pattern.quote(text).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
