package org.imprimatur.workbench.waves;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.imprimatur.workbench.waves.TimeScale.Zoom;

/** What stands above the timeline: months with their weeks or days, or years with their months. */
final class TimeHeader {

	private static final int MONTHS_A_YEAR = 12;

	private final Zoom zoom;
	private final DateTimeFormatter major;
	private final DateTimeFormatter minor;

	TimeHeader(Zoom zoom, Locale locale) {
		this.zoom = zoom;
		major = zoom == Zoom.MONTH ? DateTimeFormatter.ofLocalizedPattern("y").withLocale(locale) //$NON-NLS-1$
				: DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale); //$NON-NLS-1$
		minor = switch (zoom) {
		case DAY -> DateTimeFormatter.ofPattern("d E", locale); //$NON-NLS-1$
		case WEEK -> DateTimeFormatter.ofPattern("d", locale); //$NON-NLS-1$
		case MONTH -> DateTimeFormatter.ofLocalizedPattern("MMM").withLocale(locale); //$NON-NLS-1$
		};
	}

	/** The first day of the month or year that a day is in. */
	LocalDate majorStart(LocalDate day) {
		return zoom == Zoom.MONTH ? day.withDayOfYear(1) : day.withDayOfMonth(1);
	}

	/** The first day of the next month or year. */
	LocalDate nextMajor(LocalDate start) {
		return start.plusMonths(zoom == Zoom.MONTH ? MONTHS_A_YEAR : 1);
	}

	/** The first day of the day, week or month that a day is in. */
	LocalDate minorStart(LocalDate day) {
		return switch (zoom) {
		case DAY -> day;
		case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		case MONTH -> day.withDayOfMonth(1);
		};
	}

	/** The first day of the next day, week or month. */
	LocalDate nextMinor(LocalDate start) {
		return switch (zoom) {
		case DAY -> start.plusDays(1);
		case WEEK -> start.plusWeeks(1);
		case MONTH -> start.plusMonths(1);
		};
	}

	String majorText(LocalDate start) {
		return major.format(start);
	}

	String minorText(LocalDate start) {
		return minor.format(start);
	}
}
