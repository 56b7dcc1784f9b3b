package org.imprimatur.exchange.table;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.imprimatur.exchange.CsvRow;

/**
 * A row of a list view.
 *
 * @param <C> the columns
 */
public final class TableRow<C extends Enum<C>> {

	private final Path file;
	private final TableHeader<C> header;
	private final CsvRow row;

	TableRow(Path file, TableHeader<C> header, CsvRow row) {
		this.file = file;
		this.header = header;
		this.row = row;
	}

	/** The file it stands in. */
	public Path file() {
		return file;
	}

	/** The line on which it begins. */
	public long line() {
		return row.line();
	}

	/** The cell of a column, or the first of several that is not empty; empty where there is none. */
	public String get(C column) {
		for (int index : header.indices(column)) {
			if (!row.cell(index).isEmpty()) {
				return row.cell(index);
			}
		}
		return "";
	}

	/** The name of a column as it stands in this file; empty when the file lacks it. */
	public String header(C column) {
		return header.name(column);
	}

	/** Tells the columns that stand there several times with different cells. */
	void eachContradiction(BiConsumer<C, String> found) {
		for (C column : header.repeated()) {
			for (int index : header.indices(column)) {
				if (!row.cell(index).isEmpty() && !row.cell(index).equals(get(column))) {
					found.accept(column, row.cell(index));
				}
			}
		}
	}
}
