package org.imprimatur.exchange;

/**
 * Keeps product keys out: what looks like one never leaves the code that reads a file. A key is five groups of five
 * letters or digits with dashes between them, be it within a longer text.
 */
public final class ProductKeys {

	private static final int LENGTH = 29;
	private static final int GROUPS = 5;
	private static final int GROUP = 5;
	private static final String OTHER_DASHES = "_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D";

	private ProductKeys() {
	}

	/** Whether a text holds a product key. */
	public static boolean isIn(CharSequence text) {
		return text.length() >= LENGTH && isIn(text.toString().toCharArray(), 0, text.length());
	}

	/** Whether a part of a buffer holds a product key. */
	static boolean isIn(char[] buffer, int offset, int length) {
		if (length < LENGTH) {
			return false;
		}
		int groups = 0;
		int run = 0;
		for (int i = offset; i < offset + length; i++) {
			char c = buffer[i];
			if (isLetterOrDigit(c)) {
				run++;
				if (run == GROUP && groups == GROUPS - 1) {
					return true;
				}
			} else if (isDash(c)) {
				groups = run == GROUP ? groups + 1 : run > GROUP ? 1 : 0;
				run = 0;
			} else if (c != ' ' || run > 0 && !isDash(next(buffer, i, offset + length))) {
				groups = 0;
				run = 0;
			}
		}
		return false;
	}

	private static boolean isLetterOrDigit(char c) {
		return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	private static boolean isDash(char c) {
		return c == '-' || c > 'Z' && OTHER_DASHES.indexOf(c) >= 0;
	}

	private static char next(char[] buffer, int index, int end) {
		return index + 1 < end ? buffer[index + 1] : 0;
	}
}
