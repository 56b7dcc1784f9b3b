package org.imprimatur.exchange.powershell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.function.Consumer;

import org.imprimatur.exchange.CsvFile;
import org.imprimatur.exchange.CsvHead;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.columns.RowCheck;
import org.imprimatur.model.io.Progress;

/** Reads one exported file: tables, each begun by a header, and by a type line if Windows PowerShell wrote it. */
final class CimFile {

	private final Path path;
	private final ProblemList damage;
	private final ProblemList problems;
	private final Consumer<CimRow> rows;
	private final CsvFile csv;
	private final RowCheck check;
	private String type = "";
	private CsvRow header;
	private CimTable table;
	private long count;
	private long unused;

	/**
	 * A file to read.
	 *
	 * @param damage   hears what makes the file unusable
	 * @param problems hears what of it is not used
	 * @param rows     takes its rows
	 */
	CimFile(FileContent content, ProblemList damage, ProblemList problems, Consumer<CimRow> rows) {
		this.path = content.name();
		this.damage = damage;
		this.problems = problems;
		this.rows = rows;
		this.csv = new CsvFile(content, damage);
		this.check = new RowCheck(path, damage, problems);
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
		return !check.isHopeless();
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
		if (!check.fits(row, table.headers())) {
			return;
		}
		if (table.classes().isEmpty()) {
			unused++;
		} else {
			BitSet secret = new BitSet();
			secret.set(Math.max(0, table.column(CimProperty.FIRMWARE_KEY)), table.column(CimProperty.FIRMWARE_KEY) >= 0);
			check.report(row, table.headers(), secret);
			rows.accept(new CimRow(path, table, row));
		}
	}
}
