package org.imprimatur.exchange.day;

import java.time.LocalDate;
import java.util.Optional;

/** Reads days that begin with the year, without a pattern: nearly all of a million are of this kind. */
final class YearFirst {

	private static final int YEAR = 4;

	private YearFirst() {
	}

	/** The day of a text such as 2026-11-20 08:12:33, 2026/1/5 or 2026.1.5; a DateTimeException when there is no such day. */
	static Optional<LocalDate> read(String text) {
		int month = separator(text, 0) + 1;
		int day = month == YEAR + 1 ? separator(text, month) + 1 : 0;
		if (day == 0 || text.charAt(day - 1) != text.charAt(month - 1)) {
			return Optional.empty();
		}
		int end = digits(text, day);
		boolean ends = end == text.length() || "Tt,".indexOf(text.charAt(end)) >= 0
				|| Character.isWhitespace(text.charAt(end));
		if (!ends || day - month > 3 || end - day < 1 || end - day > 2) {
			return Optional.empty();
		}
		return Optional.of(LocalDate.of(number(text, 0, YEAR), number(text, month, day - 1), number(text, day, end)));
	}

	/** Where the digits that begin there end, if a separator follows them; else -1. */
	private static int separator(String text, int start) {
		int end = digits(text, start);
		return end > start && end < text.length() && "-/.".indexOf(text.charAt(end)) >= 0 ? end : -1;
	}

	private static int digits(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private static int number(String text, int start, int end) {
		return Integer.parseInt(text, start, end, 10);
	}
}
