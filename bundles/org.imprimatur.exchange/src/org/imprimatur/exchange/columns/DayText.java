package org.imprimatur.exchange.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of a date and time. */
public final class DayText {

	private static final Pattern YEAR_FIRST = Pattern
			.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T\\s].*)?", Pattern.DOTALL);

	/** Years before are what systems write for never: 0001, 1601, 1900. */
	private static final int FIRST_YEAR = 1980;

	private DayText() {
	}

	/**
	 * The day as ISO 8601, of texts that begin with the year; empty for all others, in which day and month may be
	 * confused, and for days that systems write for never.
	 */
	public static Optional<String> of(String text) {
		Matcher matcher = YEAR_FIRST.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)),
					Integer.parseInt(matcher.group(4)))).filter(day -> day.getYear() >= FIRST_YEAR)
					.map(LocalDate::toString);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The text, where it does not tell the day though it is no year of {@code never}. */
	public static String open(String text) {
		return of(text).isPresent() || text.startsWith("0001") || text.startsWith("1601") ? "" : text;
	}
}
