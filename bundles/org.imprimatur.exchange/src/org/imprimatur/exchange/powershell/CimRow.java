package org.imprimatur.exchange.powershell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.exchange.CsvRow;

/**
 * One row of a table: an instance of a WMI class, or of several joined ones.
 *
 * @param file  the file it stands in
 * @param table the table
 * @param row   its cells
 */
record CimRow(Path file, CimTable table, CsvRow row) {

	private static final Set<String> NOT_EXPORTED = Set.of("System.String[]", "System.Object[]");

	/** The value of a property; empty when there is none, or when it was a product key. */
	String get(CimProperty property) {
		int column = table.column(property);
		String cell = column < 0 ? "" : row.cell(column);
		return NOT_EXPORTED.contains(cell) ? "" : cell;
	}

	/** Whether a property has a value, be it a product key. */
	boolean has(CimProperty property) {
		int column = table.column(property);
		return column >= 0 && (!row.cell(column).isEmpty() || row.keys().get(column));
	}

	/** Whether a property says true. */
	boolean says(CimProperty property) {
		return "true".equals(get(property).toLowerCase(Locale.ROOT));
	}

	/** The values of an array, written as {@code {a, b}}, {@code (a, b)}, {@code a b} or {@code a;b}. */
	List<String> list(CimProperty property) {
		return Stream.of(get(property).split("[\\s,;{}()]+")).filter(value -> !value.isEmpty()).toList();
	}

	/** The line on which it begins. */
	long line() {
		return row.line();
	}
}
