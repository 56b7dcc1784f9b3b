package org.imprimatur.exchange.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.io.Progress;

/** Reads worksheets for tests. */
final class Sheets {

	final ProblemList damage = new ProblemList(new Messages(Locale.ENGLISH));
	final ProblemList problems = new ProblemList(new Messages(Locale.ENGLISH));
	final List<CsvRow> rows = new ArrayList<>();

	/** Reads all rows of all worksheets. */
	static Sheets read(Path file) throws IOException {
		return read(file, WorkbookLimits.DEFAULT);
	}

	/** Reads all rows of all worksheets within limits. */
	static Sheets read(Path file, WorkbookLimits limits) throws IOException {
		Sheets sheets = new Sheets();
		Optional<Workbook> opened = Workbook.open(file, limits, sheets.damage, Progress.NONE);
		if (opened.isPresent()) {
			try (Workbook workbook = opened.get()) {
				for (String sheet : workbook.sheets()) {
					workbook.read(sheet, sheets.damage, sheets.problems, sheets.rows::add, Progress.NONE);
				}
			}
		}
		return sheets;
	}

	/** The cells of all rows. */
	List<List<String>> cells() {
		return rows.stream().map(CsvRow::cells).toList();
	}

	/** Why the workbook was not read. */
	String damage() {
		return String.join("\n", damage.kept().stream().map(ImportProblem::message).toList());
	}
}
