package org.imprimatur.cli.text;

/** Keeps what a file says from steering the terminal it is shown on. */
public final class Visible {

	private static final char REPLACEMENT = '\uFFFD';

	private Visible() {
	}

	/** The text with line ends and tabs as blanks, and with controls (of colour, cursor or direction) made visible. */
	public static String text(String text) {
		int first = 0;
		while (first < text.length() && !isControl(text.charAt(first))) {
			first++;
		}
		if (first == text.length()) {
			return text;
		}
		StringBuilder visible = new StringBuilder(text);
		for (int i = first; i < visible.length(); i++) {
			char character = visible.charAt(i);
			if (isControl(character)) {
				visible.setCharAt(i, character == '\n' || character == '\r' || character == '\t' ? ' ' : REPLACEMENT);
			}
		}
		return visible.toString();
	}

	private static boolean isControl(char character) {
		return Character.isISOControl(character) || character >= '\u202A' && character <= '\u202E'
				|| character >= '\u2066' && character <= '\u2069';
	}
}
