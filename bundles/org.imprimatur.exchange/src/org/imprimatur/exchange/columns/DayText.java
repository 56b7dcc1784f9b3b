package org.imprimatur.exchange.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the day out of a date and time. */
public final class DayText {

	/** Years before are what systems write for never: 0001, 1601, 1900. */
	private static final int FIRST_YEAR = 1980;

	private DayText() {
	}

	/**
	 * The day, of texts that begin with the year; empty for all others, in which day and month may be confused, and for
	 * days that systems write for never. A time behind it is ignored.
	 */
	public static Optional<LocalDate> of(String text) {
		int month = separator(text, 0) + 1;
		int day = month == 5 ? separator(text, month) + 1 : 0;
		if (day == 0 || text.charAt(day - 1) != text.charAt(month - 1)) {
			return Optional.empty();
		}
		int end = day;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		boolean ends = end == text.length() || text.charAt(end) == 'T' || Character.isWhitespace(text.charAt(end));
		if (!ends || day - month > 3 || end - day < 1 || end - day > 2) {
			return Optional.empty();
		}
		return day(number(text, 0, 4), number(text, month, day - 1), number(text, day, end));
	}

	/** Where the digits that begin there end, if a separator follows them; else -1. */
	private static int separator(String text, int start) {
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end > start && end < text.length() && "-/.".indexOf(text.charAt(end)) >= 0 ? end : -1;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static int number(String text, int start, int end) {
		return Integer.parseInt(text, start, end, 10);
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return year < FIRST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The text, where it does not tell the day though it is no year of {@code never}. */
	public static String open(String text) {
		return of(text).isPresent() || text.startsWith("0001") || text.startsWith("1601") ? "" : text;
	}
}
