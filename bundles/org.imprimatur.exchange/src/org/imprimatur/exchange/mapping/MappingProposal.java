package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.InputFiles;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * A guess at what the columns of a table are, to be shown to the user before anything is imported by it.
 *
 * @param file     the table
 * @param sheet    its worksheet; empty in a CSV file
 * @param sheets   all worksheets, when there are several
 * @param line     the line of its header
 * @param columns  its columns in their order
 * @param problems cells among the first whose text is not certain
 */
public record MappingProposal(Path file, String sheet, List<String> sheets, long line, List<ProposedColumn> columns,
		List<ImportProblem> problems) {

	/** Copies the lists. */
	public MappingProposal {
		sheets = List.copyOf(sheets);
		columns = List.copyOf(columns);
		problems = List.copyOf(problems);
	}

	/**
	 * Looks at the first rows of a table.
	 *
	 * @throws ImportException when the file is damaged or has no header
	 */
	public static MappingProposal propose(Path file, ImportContext context) throws IOException {
		return propose(file, Optional.empty(), context);
	}

	/**
	 * Looks at the first rows of a worksheet.
	 *
	 * @param sheet its name; empty for the one with most known columns
	 * @throws ImportException when the file is damaged, lacks the sheet, or has no header
	 */
	public static MappingProposal propose(Path file, Optional<String> sheet, ImportContext context)
			throws IOException {
		InputFiles.check(List.of(file), context);
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		Optional<TableHead> head = Optional.empty();
		List<String> sheets = List.of();
		Optional<Spreadsheet> opened = Spreadsheet.open(context.content(file), damage, context.progress());
		if (opened.isPresent()) {
			try (Spreadsheet table = opened.get()) {
				sheets = table.sheets();
				head = TableHead.find(table, sheet, Proposer.NAMES::find, problems);
			}
		}
		damage.throwIfAny();
		if (head.isEmpty()) {
			damage.add(file, 0, "", "mapping.noHeader");
			damage.throwIfAny();
		}
		TableHead found = head.orElseThrow();
		return new MappingProposal(file, found.sheet(), sheets.size() > 1 ? sheets : List.of(), found.line(),
				new Proposer(found, context.catalogue()).columns(), problems.kept());
	}

	/** The guess as a mapping, which the user may change. */
	public Mapping mapping() {
		return new Mapping(sheets.isEmpty() ? Optional.empty() : Optional.of(sheet),
				columns.stream().map(ProposedColumn::mapping).toList());
	}

	/** Whether a column is found that identifies devices. Without one the table cannot be imported. */
	public boolean identifiesDevices() {
		return columns.stream().map(ProposedColumn::target).flatMap(Optional::stream)
				.anyMatch(target -> target.is(DeviceColumn.SERIAL));
	}
}
