package org.imprimatur.exchange.columns;

import java.nio.file.Path;

import org.imprimatur.exchange.CsvRow;

/**
 * A row of a table.
 *
 * @param <C>    the columns that the importer knows
 * @param file   the file it stands in
 * @param header the table's header
 * @param row    its cells
 */
public record TableRow<C extends Enum<C> & TableColumn>(Path file, TableHeader<C> header, CsvRow row) {

	/** What database tools write for no value. */
	private static final String NULL = "NULL";

	/** The cell of a column; empty when there is none, or when it held a product key. */
	public String get(C column) {
		int index = header.index(column);
		String cell = index < 0 ? "" : row.cell(index);
		return NULL.equals(cell) ? "" : cell;
	}

	/** Whether the cell of a column holds something, be it a product key. */
	public boolean has(C column) {
		int index = header.index(column);
		return index >= 0 && (!get(column).isEmpty() || row.keys().get(index));
	}

	/** The line on which it begins. */
	public long line() {
		return row.line();
	}
}
