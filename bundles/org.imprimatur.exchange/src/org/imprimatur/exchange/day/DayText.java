package org.imprimatur.exchange.day;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that are days: 2026-12-01, 2026/12/1 10:33, 20261201, 20261201103300.000000+540 (DMTF), 2026年12月1日,
 * 令和8年12月1日, R8.12.1, 1.12.2026, 1 Dec 2026, Dec 1, 2026, and in a known {@link DayOrder} 01/12/2026 and
 * 01-12-2026. A year of two digits is none: nobody knows where it stands.
 */
final class DayText {

	private static final String REST = "(?:[t ,日].*)?";
	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6}\\.\\d{6}[+-]\\d{3})?");
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

	/** The day that a text says, if it says one in this order; a time behind it is ignored. */
	static Optional<LocalDate> read(String text, DayOrder order) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			Optional<LocalDate> frequent = YearFirst.read(text);
			return frequent.isPresent() ? frequent : rare(plain(text), order);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Whether a text looks like a day that may be read in two orders. */
	static boolean isOrdered(String text) {
		return YEAR_LAST.matcher(plain(text)).matches();
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	private static Optional<LocalDate> rare(String text, DayOrder order) {
		return YearFirst.read(text).or(() -> of(DIGITS.matcher(text), 1, 2, 3)).or(() -> of(JAPANESE.matcher(text), 1, 2, 3))
				.or(() -> era(text)).or(() -> named(text)).or(() -> of(DOTTED.matcher(text), 3, 2, 1))
				.or(() -> yearLast(text, order));
	}

	private static Optional<LocalDate> of(Matcher matcher, int year, int month, int day) {
		return matcher.matches() ? day(matcher.group(year), matcher.group(month), matcher.group(day)) : Optional.empty();
	}

	private static Optional<LocalDate> era(String text) {
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

	/** While the order is open, a day is read that is one in a single order, or the same in both. */
	private static Optional<LocalDate> yearLast(String text, DayOrder order) {
		Matcher matcher = YEAR_LAST.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int first = Integer.parseInt(matcher.group(1));
		int second = Integer.parseInt(matcher.group(3));
		boolean dayFirst = order == DayOrder.DAY_FIRST || order == DayOrder.OPEN && (first > 12 || first == second);
		boolean monthFirst = order == DayOrder.MONTH_FIRST || order == DayOrder.OPEN && second > 12;
		return dayFirst ? of(matcher, 4, 3, 1) : monthFirst ? of(matcher, 4, 1, 3) : Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
	}
}
