package org.imprimatur.exchange.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.CsvRow;

/**
 * A header line on which the first row may stand too, because the line break between them was lost, or became a blank
 * or a delimiter.
 *
 * @param header the names of the columns
 * @param row    the row on the same line
 */
record GluedRow(List<String> header, Optional<CsvRow> row) {

	/** Copies the list. */
	GluedRow {
		header = List.copyOf(header);
	}

	/** Takes the line apart. The row begins after the last of the names, and has as many cells as there are names. */
	static <C extends Enum<C> & TableColumn> GluedRow split(Class<C> type, CsvRow line) {
		List<String> cells = line.cells();
		int names = 0;
		while (names < cells.size() && TableHeader.isName(type, cells.get(names))) {
			names++;
		}
		if (names > 1 && cells.size() == 2 * names) {
			return new GluedRow(cells.subList(0, names),
					Optional.of(row(line, cells.subList(names, cells.size()), names)));
		}
		if (names > 0 && cells.size() == 2 * names + 1) {
			String[] middle = apart(type, cells.get(names));
			if (middle.length == 2) {
				List<String> header = new ArrayList<>(cells.subList(0, names));
				header.add(middle[0]);
				List<String> first = new ArrayList<>(List.of(middle[1]));
				first.addAll(cells.subList(names + 1, cells.size()));
				return new GluedRow(header, Optional.of(row(line, first, names)));
			}
		}
		return new GluedRow(cells, Optional.empty());
	}

	/** The last name and what follows it; a name may have blanks in it. */
	private static <C extends Enum<C> & TableColumn> String[] apart(Class<C> type, String cell) {
		for (int i = cell.lastIndexOf(' '); i > 0; i = cell.lastIndexOf(' ', i - 1)) {
			if (TableHeader.isName(type, cell.substring(0, i))) {
				return new String[] { cell.substring(0, i), cell.substring(i + 1) };
			}
		}
		return new String[] { cell };
	}

	private static CsvRow row(CsvRow line, List<String> cells, int from) {
		return new CsvRow(line.line(), cells, line.keys().get(from, Math.max(from, line.keys().length())));
	}
}
