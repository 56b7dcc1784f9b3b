package org.imprimatur.exchange.day;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * In what order a column writes day, month and year. A day that leaves no doubt is read in any case; 03/05/2026 is read
 * only where another day of the column, such as 07/13/2026, tells which is the month.
 */
public enum DayOrder {

	/** Not told by any day of the column. */
	OPEN,
	MONTH_FIRST,
	DAY_FIRST;

	/** Years before are what systems write for never: 0001, 1601, 1899, 1970. */
	private static final int FIRST_YEAR = 1980;

	/** The only order in which all these texts can be days; open when both or none will do. */
	public static DayOrder of(Collection<String> texts) {
		DayEvidence evidence = new DayEvidence();
		texts.forEach(evidence::add);
		return evidence.order();
	}

	/**
	 * The day that a text says; a time behind it is ignored. Empty when it says none, leaves it open, or is what systems
	 * write for never.
	 */
	public Optional<LocalDate> read(String text) {
		return DayText.read(text, this).filter(day -> day.getYear() >= FIRST_YEAR);
	}

	/** A text that is not empty and says neither a day nor never, for people to read; empty for all others. */
	public String unread(String text) {
		return DayText.read(text, this).isPresent() ? "" : text;
	}
}
