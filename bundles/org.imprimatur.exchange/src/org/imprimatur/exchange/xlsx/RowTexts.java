package org.imprimatur.exchange.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.ProductKeys;

/** Makes texts of the cells of a worksheet's rows. Product keys are left out here. */
final class RowTexts {

	private final Path file;
	private final String prefix;
	private final ProblemList problems;
	private final Set<String> told = new HashSet<>();
	private int line;

	/**
	 * The texts of a worksheet.
	 *
	 * @param named whether addresses need the sheet's name
	 */
	RowTexts(Path file, String sheet, boolean named, ProblemList problems) {
		this.file = file;
		this.prefix = named ? sheet + "!" : "";
		this.problems = problems;
	}

	/** The texts of a row, which follows the one before unless it says its number. */
	CsvRow of(Row row) {
		line = Math.max(row.getRowNum(), line + 1);
		List<String> cells = new ArrayList<>(row.getCellCount());
		BitSet keys = new BitSet();
		for (int i = 0; i < row.getCellCount(); i++) {
			Cell cell = row.getCell(i);
			CellText text = CellText.of(cell);
			if (text.doubt().isPresent() && told.add(i + text.doubt().get())) {
				problems.add(file, line, prefix + new CellAddress(line - 1, i), text.doubt().get(), text.text());
			}
			boolean key = ProductKeys.isIn(text.text());
			keys.set(i, key);
			cells.add(key ? "" : CsvRow.clean(text.text()));
		}
		return new CsvRow(line, cells, keys);
	}
}
