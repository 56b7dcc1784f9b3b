package org.imprimatur.exchange.powershell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.imprimatur.exchange.CsvFile;
import org.imprimatur.exchange.CsvHead;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.io.Progress;

/** Reads one exported file: tables, each begun by a header, and by a type line if Windows PowerShell wrote it. */
final class CimFile {

	private static final int MAX_RAGGED = 20;
	private static final String LOST_CHARACTERS = "??";

	private final Path path;
	private final ProblemList damage;
	private final ProblemList problems;
	private final Consumer<CimRow> rows;
	private final CsvFile csv;
	private String type = "";
	private CsvRow header;
	private CimTable table;
	private boolean keyReported;
	private boolean lossReported;
	private int ragged;
	private long count;
	private long unused;

	/**
	 * A file to read.
	 *
	 * @param damage   hears what makes the file unusable
	 * @param problems hears what of it is not used
	 * @param rows     takes its rows
	 */
	CimFile(Path path, ProblemList damage, ProblemList problems, Consumer<CimRow> rows) {
		this.path = path;
		this.damage = damage;
		this.problems = problems;
		this.rows = rows;
		this.csv = new CsvFile(path, damage);
	}

	/** Reads it to its end, or to where it is damaged. */
	void read(Progress progress) throws IOException {
		csv.read(this::take, progress);
		if (table == null && header != null) {
			begin(null);
		}
		if (unused > 0) {
			problems.add(path, 0, "", "file.otherClass", unused);
		} else if (count == 0 && table != null) {
			problems.add(path, 0, "", "file.noRows");
		}
	}

	/** How many rows it has, headers not counted. */
	long count() {
		return count;
	}

	/** How many of them are of no interest here. */
	long unused() {
		return unused;
	}

	private boolean take(CsvRow row) {
		if (row.cell(0).startsWith(CsvHead.TYPE_LINE)) {
			if (table == null && header != null) {
				begin(null);
			}
			type = String.join(",", row.cells());
			header = null;
			table = null;
			csv.want(null);
		} else if (header == null) {
			header = row;
		} else {
			if (table == null) {
				begin(row);
			}
			if (!table.isHeader(row)) {
				data(row);
			}
		}
		return ragged < MAX_RAGGED;
	}

	private void begin(CsvRow first) {
		table = new CimTable(type, header, first);
		type = "";
		csv.want(table.wanted());
		if (!table.duplicate().isEmpty()) {
			damage.add(path, header.line(), table.duplicate(), "file.columnTwice");
		}
	}

	private void data(CsvRow row) {
		count++;
		int expected = table.headers().size();
		if (row.size() != expected) {
			ragged++;
			damage.add(path, row.line(), table.headers().get(Math.min(row.size(), expected) - 1),
					row.size() < expected ? "file.cellsMissing" : "file.cellsExtra", row.size(), expected);
		} else if (table.classes().isEmpty()) {
			unused++;
		} else {
			reportKey(row);
			reportLoss(row);
			rows.accept(new CimRow(path, table, row));
		}
	}

	private void reportKey(CsvRow row) {
		int secret = table.column(CimProperty.FIRMWARE_KEY);
		int key = row.keys().nextSetBit(0);
		if (key == secret && key >= 0) {
			key = row.keys().nextSetBit(key + 1);
		}
		if (key >= 0 && !keyReported) {
			keyReported = true;
			problems.add(path, row.line(), table.headers().get(key), "file.productKey");
		}
	}

	/** Windows PowerShell writes ASCII unless told otherwise, and question marks for all other characters. */
	private void reportLoss(CsvRow row) {
		for (int cell = 0; !lossReported && cell < row.size(); cell++) {
			if (row.cell(cell).contains(LOST_CHARACTERS)) {
				lossReported = true;
				problems.add(path, row.line(), table.headers().get(cell), "file.lost");
			}
		}
	}
}
