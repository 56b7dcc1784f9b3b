package org.imprimatur.exchange.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.imprimatur.exchange.CsvFile;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.xlsx.Workbook;
import org.imprimatur.model.io.Progress;

/** A file that holds a table: CSV in any encoding and with any delimiter, or an XLSX workbook. */
public final class Spreadsheet implements Closeable {

	private final FileContent content;
	private final ProblemList damage;
	private final Optional<Workbook> workbook;

	private Spreadsheet(FileContent content, ProblemList damage, Optional<Workbook> workbook) {
		this.content = content;
		this.damage = damage;
		this.workbook = workbook;
	}

	/**
	 * Opens a file; its content tells of which kind it is.
	 *
	 * @param damage   hears why it cannot be read, now or later
	 * @param progress hears how far the check of a workbook is
	 * @return empty when it cannot
	 */
	public static Optional<Spreadsheet> open(FileContent content, ProblemList damage, Progress progress)
			throws IOException {
		Path path = content.name();
		if (!Workbook.isWorkbook(path)) {
			return Optional.of(new Spreadsheet(content, damage, Optional.empty()));
		}
		return Workbook.open(path, damage, progress)
				.map(workbook -> new Spreadsheet(content, damage, Optional.of(workbook)));
	}

	/** The file. */
	public Path path() {
		return content.name();
	}

	/** Whether it is a workbook. Only CSV files can be ragged. */
	public boolean isWorkbook() {
		return workbook.isPresent();
	}

	/** Names of its worksheets in their order; the one table of a CSV file has an empty name. */
	public List<String> sheets() {
		return workbook.map(Workbook::sheets).orElse(List.of(""));
	}

	/**
	 * Reads the rows of a table that have any text, up to where it is damaged.
	 *
	 * @param sheet    name of the worksheet
	 * @param problems hears of cells whose text is not certain
	 * @param taker    takes each row, and answers whether to go on
	 * @param progress hears how far it is
	 */
	public void read(String sheet, ProblemList problems, Predicate<CsvRow> taker, Progress progress)
			throws IOException {
		if (workbook.isPresent()) {
			workbook.get().read(sheet, damage, problems, taker, progress);
		} else {
			new CsvFile(content, damage).read(taker, progress);
		}
	}

	/** The first rows of a table, at most that many. */
	public List<CsvRow> head(String sheet, int count, ProblemList problems) throws IOException {
		List<CsvRow> rows = new ArrayList<>();
		read(sheet, problems, row -> rows.add(row) && rows.size() < count, Progress.NONE);
		return rows;
	}

	@Override
	public void close() throws IOException {
		if (workbook.isPresent()) {
			workbook.get().close();
		}
	}
}
