package org.imprimatur.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.imprimatur.exchange.CsvFile;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.day.DayEvidence;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.model.io.Progress;

/**
 * Reads a list view that a tool exported as CSV: one header, one row for each thing listed. Columns that are not read are
 * named once, so that nothing is left out silently; a column that stands there twice is read if both agree.
 *
 * @param <C> the columns
 */
public final class TableFile<C extends Enum<C>> {

	private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}\\D");
	private static final int MAX_RAGGED = 20;
	private static final int MAX_NAMED = 30;

	private final Path path;
	private final HeaderNames<C> names;
	private final ProblemList damage;
	private final ProblemList problems;
	private final CsvFile csv;
	private final Set<C> contradicted;
	private C required;
	private TableHeader<C> header;
	private Predicate<TableRow<C>> rows;
	private boolean keyReported;
	private int ragged;
	private long count;

	/**
	 * A file to read.
	 *
	 * @param damage   hears what makes the file unusable
	 * @param problems hears what of it is not used
	 */
	public TableFile(FileContent content, HeaderNames<C> names, ProblemList damage, ProblemList problems) {
		this.path = content.name();
		this.names = names;
		this.damage = damage;
		this.problems = problems;
		this.csv = new CsvFile(content, damage);
		this.contradicted = EnumSet.noneOf(names.columns());
	}

	/**
	 * The order in which a file writes the days of these columns. It writes all alike, so where one begins with its year,
	 * the others are not looked at.
	 *
	 * @param progress may stop it
	 */
	public static <C extends Enum<C>> DayOrder dayOrder(FileContent file, HeaderNames<C> names, Collection<C> columns,
			ImportContext context, Progress progress) throws IOException {
		ProblemList ignored = new ProblemList(context.messages());
		DayEvidence evidence = new DayEvidence();
		new TableFile<>(file, names, ignored, ignored).read(row -> {
			List<String> texts = columns.stream().map(row::get).toList();
			texts.forEach(evidence::add);
			return texts.stream().noneMatch(text -> YEAR_FIRST.matcher(text).lookingAt());
		}, (done, total) -> progress.report(0, total));
		return evidence.order();
	}

	/** Counts the file as damaged when it lacks this column. */
	public TableFile<C> requiring(C column) {
		required = column;
		return this;
	}

	/**
	 * Reads the rows, up to where the file is damaged.
	 *
	 * @param taker takes each row, and answers whether to go on
	 */
	public void read(Predicate<TableRow<C>> taker, Progress progress) throws IOException {
		rows = taker;
		csv.read(this::take, progress);
		if (header != null && header.isKnown() && count == 0) {
			problems.add(path, 0, "", "table.noRows");
		}
	}

	/** How many rows it has, the header not counted. */
	public long count() {
		return count;
	}

	private boolean take(CsvRow row) {
		if (header == null) {
			return begin(row);
		}
		if (header.isRepeatedBy(row)) {
			return true;
		}
		count++;
		if (!header.fits(row)) {
			damage.add(path, row.line(), header.name(row.size() - 1),
					row.size() < header.size() ? "file.cellsMissing" : "file.cellsExtra", row.size(), header.size());
			return ++ragged < MAX_RAGGED;
		}
		reportKey(row);
		TableRow<C> read = new TableRow<>(path, header, row);
		read.eachContradiction((column, cell) -> reportContradiction(read, column, cell));
		return rows.test(read);
	}

	private boolean begin(CsvRow row) {
		header = new TableHeader<>(row, names);
		if (!header.isKnown()) {
			damage.add(path, row.line(), "", "table.noColumns");
			return false;
		}
		if (required != null && header.name(required).isEmpty()) {
			damage.add(path, row.line(), "", "table.columnMissing", String.join(", ", names.names(required)));
			return false;
		}
		if (!header.unread().isEmpty()) {
			problems.add(path, row.line(), "", "table.unread", header.unread().stream()
					.filter(name -> !name.isEmpty()).limit(MAX_NAMED).collect(Collectors.joining(", ")));
		}
		csv.want(header.wanted());
		return true;
	}

	private void reportKey(CsvRow row) {
		int key = row.keys().nextSetBit(0);
		if (key >= 0 && !keyReported) {
			keyReported = true;
			problems.add(path, row.line(), header.name(key), "file.productKey");
		}
	}

	private void reportContradiction(TableRow<C> row, C column, String other) {
		if (contradicted.add(column)) {
			problems.add(path, row.line(), header.name(column), "table.twoValues", row.get(column), other);
		}
	}
}
