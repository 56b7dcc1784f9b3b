package org.imprimatur.exchange.mapping;

import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.day.DayOrder;

/**
 * What becomes of one column of a table.
 *
 * @param source       the column's name
 * @param target       where its cells go; empty to keep it as a column that Imprimatur does not know
 * @param leftOut      whether it is not imported at all
 * @param translations what its texts become, the first that applies counts; others are read as they stand
 * @param dayOrder     how dates like 01/12/2026 are to be read
 */
public record ColumnMapping(String source, Optional<Target> target, boolean leftOut, List<Translation> translations,
		DayOrder dayOrder) {

	/** Copies the list. */
	public ColumnMapping {
		translations = List.copyOf(translations);
	}

	/** A column that goes to that target as it stands. */
	public static ColumnMapping to(String source, Target target) {
		return new ColumnMapping(source, Optional.of(target), false, List.of(), DayOrder.OPEN);
	}

	/** A column that is kept as it is. */
	public static ColumnMapping kept(String source) {
		return new ColumnMapping(source, Optional.empty(), false, List.of(), DayOrder.OPEN);
	}
}
