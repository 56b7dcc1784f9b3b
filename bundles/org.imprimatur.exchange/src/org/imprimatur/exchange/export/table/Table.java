package org.imprimatur.exchange.export.table;

import java.io.IOException;
import java.util.List;

/**
 * A table whose rows come one after the other, so that it may be longer than memory is large.
 *
 * @param id      which it is
 * @param columns its columns in their order
 * @param size    how many rows it has
 * @param rows    gives the rows
 */
public record Table<R>(TableId id, List<Column<R>> columns, int size, Rows<R> rows) {

	/** Gives rows. */
	@FunctionalInterface
	public interface Rows<R> {

		/** Gives all rows to the sink. */
		void each(Sink<R> sink) throws IOException;

		/** Rows that are at hand. */
		static <R> Rows<R> of(List<R> rows) {
			return sink -> {
				for (R row : rows) {
					sink.accept(row);
				}
			};
		}
	}

	/** Takes rows. */
	@FunctionalInterface
	public interface Sink<R> {

		/** The next row. */
		void accept(R row) throws IOException;
	}
}
