package org.imprimatur.exchange.export.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key   its name in CSV and JSON
 * @param kind  what its cells hold
 * @param width how wide a spreadsheet shows it, in characters
 * @param value the cell of a row; null when it is empty
 */
public record Column<R>(String key, Kind kind, int width, Function<R, Object> value) {

	/** What cells hold. */
	public enum Kind {
		/** A text of its own in nearly every row. */
		TEXT,
		/** A text that many rows share. */
		SHARED,
		/** A whole number. */
		COUNT,
		/** A {@link java.time.LocalDate}. */
		DAY,
		/** An enum literal of the model. */
		LITERAL,
		/** A {@link org.imprimatur.exchange.export.Verdict}. */
		VERDICT,
		/** A list of short texts. */
		LIST
	}
}
