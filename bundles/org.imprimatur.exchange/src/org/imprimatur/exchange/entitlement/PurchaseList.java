package org.imprimatur.exchange.entitlement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.InputFiles;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.mapping.Spreadsheet;

/**
 * A purchase list of a volume-licence agreement, CSV or XLSX.
 *
 * @param lines    its lines; sums and titles are none
 * @param problems what of it could not be used
 */
public record PurchaseList(List<PurchaseLine> lines, List<ImportProblem> problems) {

	/** Copies the lists. */
	public PurchaseList {
		lines = List.copyOf(lines);
		problems = List.copyOf(problems);
	}

	/**
	 * Reads a list. Its columns are known by their names, in English or Japanese.
	 *
	 * @throws ImportException when the file is damaged or lacks the columns of product and quantity
	 */
	public static PurchaseList read(Path file, ImportContext context) throws IOException {
		return read(file, Optional.empty(), Map.of(), context);
	}

	/**
	 * Reads a list.
	 *
	 * @param sheet   name of the worksheet; empty for the one with most known columns
	 * @param columns names of columns that are not known by their names
	 * @throws ImportException when the file is damaged or lacks the columns of product and quantity
	 */
	public static PurchaseList read(Path file, Optional<String> sheet, Map<PurchaseColumn, String> columns,
			ImportContext context) throws IOException {
		InputFiles.check(List.of(file), context);
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		List<PurchaseLine> lines = List.of();
		Optional<Spreadsheet> opened = Spreadsheet.open(context.content(file), damage, context.progress());
		if (opened.isPresent()) {
			try (Spreadsheet table = opened.get()) {
				lines = new PurchaseReader(table, columns, context, damage, problems).read(sheet);
			}
		}
		damage.throwIfAny();
		return new PurchaseList(lines, problems.kept());
	}
}
