package org.imprimatur.exchange.mapping;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imprimatur.exchange.table.DayOrder;

/**
 * Reads dates as tables write them: 2026-12-01, 2026/12/1 10:33, 2026年12月1日, 令和8年12月1日, R8.12.1, 1.12.2026,
 * 1 Dec 2026, Dec 1, 2026, and with a known {@link DayOrder} 01/12/2026. Never guesses.
 */
public final class DayText {

	private static final String REST = "(?:[t ,日].*)?";
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + REST);
	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
	private static final Pattern JAPANESE = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})" + REST);
	private static final Pattern ERA = Pattern.compile(
			"(令和|平成|昭和|[rhs])\\s*(\\d{1,2}|元)\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})" + REST);
	private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + REST);
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})" + REST);
	private static final Pattern DAY_NAMED = Pattern.compile("(\\d{1,2})[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})" + REST);
	private static final Pattern MONTH_NAMED = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})" + REST);
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	/** The year before the first of each era. */
	private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "r", 2018, "平成", 1988, "h", 1988, "昭和",
			1925, "s", 1925);

	private DayText() {
	}

	/**
	 * The day that a text tells; a time of day is ignored.
	 *
	 * @param order how a date like 01/12/2026 is to be read; while open, it is read only where one order is possible
	 */
	public static Optional<LocalDate> read(String text, DayOrder order) {
		String plain = plain(text);
		try {
			return yearFirst(plain).or(() -> japanese(plain)).or(() -> named(plain)).or(() -> yearLast(plain, order));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The only order in which all these texts can be dates; open when both or none will do. */
	public static DayOrder orderOf(Collection<String> texts) {
		Set<DayOrder> possible = EnumSet.of(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST);
		texts.stream().filter(text -> YEAR_LAST.matcher(plain(text)).matches())
				.forEach(text -> possible.removeIf(order -> read(text, order).isEmpty()));
		return possible.size() == 1 ? possible.iterator().next() : DayOrder.OPEN;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	private static Optional<LocalDate> yearFirst(String text) {
		Matcher matcher = YEAR_FIRST.matcher(text);
		if (matcher.matches()) {
			return day(matcher.group(1), matcher.group(3), matcher.group(4));
		}
		Matcher digits = DIGITS.matcher(text);
		return digits.matches() ? day(digits.group(1), digits.group(2), digits.group(3)) : Optional.empty();
	}

	private static Optional<LocalDate> japanese(String text) {
		Matcher matcher = JAPANESE.matcher(text);
		if (matcher.matches()) {
			return day(matcher.group(1), matcher.group(2), matcher.group(3));
		}
		Matcher era = ERA.matcher(text);
		if (!era.matches()) {
			return Optional.empty();
		}
		int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
		return day(String.valueOf(ERAS.get(era.group(1)) + year), era.group(3), era.group(4));
	}

	private static Optional<LocalDate> named(String text) {
		Matcher matcher = DAY_NAMED.matcher(text);
		if (matcher.matches()) {
			return month(matcher.group(2)).flatMap(month -> day(matcher.group(3), month, matcher.group(1)));
		}
		Matcher american = MONTH_NAMED.matcher(text);
		return american.matches()
				? month(american.group(1)).flatMap(month -> day(american.group(3), month, american.group(2)))
				: Optional.empty();
	}

	private static Optional<String> month(String name) {
		int index = MONTHS.indexOf(name.substring(0, 3));
		return index < 0 ? Optional.empty() : Optional.of(String.valueOf(index + 1));
	}

	private static Optional<LocalDate> yearLast(String text, DayOrder order) {
		Matcher dotted = DOTTED.matcher(text);
		if (dotted.matches()) {
			return day(dotted.group(3), dotted.group(2), dotted.group(1));
		}
		Matcher matcher = YEAR_LAST.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		boolean onlyDayFirst = Integer.parseInt(matcher.group(1)) > 12;
		boolean onlyMonthFirst = Integer.parseInt(matcher.group(3)) > 12;
		boolean same = matcher.group(1).equals(matcher.group(3));
		DayOrder read = order != DayOrder.OPEN ? order : onlyDayFirst || same ? DayOrder.DAY_FIRST
				: onlyMonthFirst ? DayOrder.MONTH_FIRST : DayOrder.OPEN;
		return switch (read) {
			case DAY_FIRST -> day(matcher.group(4), matcher.group(3), matcher.group(1));
			case MONTH_FIRST -> day(matcher.group(4), matcher.group(1), matcher.group(3));
			case OPEN -> Optional.empty();
		};
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
	}
}
