package org.imprimatur.exchange.table;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.io.Progress;

/**
 * In what order a file writes day, month and year. A day that begins with its year is read in any case; 03/05/2026 is
 * read only where another day of the file, such as 07/13/2026, tells which is the month.
 */
public enum DayOrder {

	/** Not told by any day of the file. */
	OPEN,
	MONTH_FIRST,
	DAY_FIRST;

	private static final int CENTURY = 2000;
	private static final Pattern YEAR_FIRST = Pattern
			.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?(?:[T\\s].*)?");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?:\\s.*)?");

	/**
	 * The order in which a file writes the days of these columns, as the first of them that leaves no doubt tells. It
	 * writes all alike, so where one begins with its year, the others are not looked at.
	 *
	 * @param progress may stop it
	 */
	public static <C extends Enum<C>> DayOrder of(FileContent file, HeaderNames<C> names, Collection<C> columns,
			ImportContext context, Progress progress) throws IOException {
		ProblemList ignored = new ProblemList(context.messages());
		AtomicReference<DayOrder> found = new AtomicReference<>(OPEN);
		new TableFile<>(file, names, ignored, ignored).read(row -> {
			for (C column : columns) {
				String text = row.get(column);
				if (YEAR_FIRST.matcher(text).matches()) {
					return false;
				}
				found.compareAndSet(OPEN, told(text));
			}
			return found.get() == OPEN;
		}, (done, total) -> progress.report(0, total));
		return found.get();
	}

	private static DayOrder told(String text) {
		Matcher parts = YEAR_LAST.matcher(text);
		if (!parts.matches()) {
			return OPEN;
		}
		boolean first = Integer.parseInt(parts.group(1)) > 12;
		boolean second = Integer.parseInt(parts.group(2)) > 12;
		return first == second ? OPEN : first ? DAY_FIRST : MONTH_FIRST;
	}

	/** The day that a text says; a time behind it is ignored. Empty when it says none or leaves it open. */
	public Optional<LocalDate> read(String text) {
		Matcher year = YEAR_FIRST.matcher(text);
		if (year.matches()) {
			return day(number(year, 1), number(year, 2), number(year, 3));
		}
		Matcher parts = YEAR_LAST.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		int one = number(parts, 1);
		int two = number(parts, 2);
		int last = number(parts, 3) + (parts.group(3).length() == 2 ? CENTURY : 0);
		return switch (this) {
			case MONTH_FIRST -> day(last, one, two);
			case DAY_FIRST -> day(last, two, one);
			case OPEN -> one == two ? day(last, one, two) : Optional.empty();
		};
	}

	/** A text that is not empty and says no day, for people to read; empty for all others. */
	public String unread(String text) {
		return read(text).isPresent() ? "" : text;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
