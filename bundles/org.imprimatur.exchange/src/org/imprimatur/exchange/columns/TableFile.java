package org.imprimatur.exchange.columns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.imprimatur.exchange.CsvFile;
import org.imprimatur.exchange.CsvHead;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.model.io.Progress;

/**
 * Reads a CSV file that is one table.
 *
 * @param <C> the columns that the importer knows
 */
public final class TableFile<C extends Enum<C> & TableColumn> {

	private static final BitSet NONE = new BitSet();

	private final Path file;
	private final Class<C> type;
	private final Set<C> required;
	private final boolean glued;
	private final ProblemList damage;
	private final ProblemList problems;
	private final CsvFile csv;
	private final RowCheck check;
	private Consumer<TableRow<C>> rows;
	private TableHeader<C> header;
	private boolean usable;
	private long count;

	/**
	 * A file to read.
	 *
	 * @param required columns without which it is no such table
	 * @param glued    whether the first row may stand on the header's line
	 * @param damage   hears what makes the file unusable
	 * @param problems hears what of it is not used
	 */
	public TableFile(FileContent content, Class<C> type, Set<C> required, boolean glued, ProblemList damage,
			ProblemList problems) {
		this.file = content.name();
		this.type = type;
		this.required = required;
		this.glued = glued;
		this.damage = damage;
		this.problems = problems;
		this.csv = new CsvFile(content, damage);
		this.check = new RowCheck(file, damage, problems);
	}

	/** The header of the table that a sample begins with, if it has at least one known column. */
	public static <C extends Enum<C> & TableColumn> Optional<TableHeader<C>> header(Sample sample, Class<C> type) {
		return sample.csv().rows().stream().filter(row -> !row.isBlank() && !isTypeLine(row)).findFirst()
				.map(row -> GluedRow.split(type, row).header()).map(cells -> new TableHeader<>(type, cells))
				.filter(header -> !header.found().isEmpty());
	}

	private static boolean isTypeLine(CsvRow row) {
		return row.cell(0).startsWith(CsvHead.TYPE_LINE);
	}

	/** Reads it to its end, or to where it is damaged. */
	public void read(Consumer<TableRow<C>> taker, Progress progress) throws IOException {
		rows = taker;
		csv.read(this::take, progress);
		if (usable && count == 0) {
			problems.add(file, 0, "", "file.noRows");
		}
	}

	/** How many rows it has, the header not counted. */
	public long count() {
		return count;
	}

	private boolean take(CsvRow row) {
		if (header == null) {
			return isTypeLine(row) || begin(row);
		}
		if (!header.isRepeatedBy(row)) {
			data(row);
		}
		return !check.isHopeless();
	}

	private boolean begin(CsvRow row) {
		GluedRow parts = glued ? GluedRow.split(type, row) : new GluedRow(row.cells(), Optional.empty());
		header = new TableHeader<>(type, parts.header());
		csv.want(header.wanted());
		if (required.isEmpty() && header.found().isEmpty()) {
			damage.add(file, row.line(), "", "table.noColumns");
			return false;
		}
		List<C> missing = required.stream().filter(column -> !header.has(column)).toList();
		missing.forEach(column -> damage.add(file, row.line(), column.names().getFirst(), "file.columnMissing",
				column.names().getFirst()));
		header.duplicate().ifPresent(name -> damage.add(file, row.line(), name, "file.columnTwice"));
		usable = missing.isEmpty();
		if (usable) {
			parts.row().ifPresent(this::data);
		}
		return usable;
	}

	private void data(CsvRow row) {
		count++;
		if (check.fits(row, header.headers())) {
			check.report(row, header.headers(), NONE);
			rows.accept(new TableRow<>(file, header, row));
		}
	}
}
