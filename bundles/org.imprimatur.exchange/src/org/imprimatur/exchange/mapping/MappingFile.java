package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.exchange.CsvFile;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.Progress;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A mapping as a CSV file, UTF-8 with a byte order mark so that Excel opens it. Its columns are {@code source_column},
 * {@code fleet_column}, {@code value}, {@code becomes}. A row tells where a column goes (empty: it is kept, a hyphen:
 * it is left out); further rows with a value tell what that value becomes. The value {@code *date} has the order of day
 * and month for it: d/m/y or m/d/y. A row without a source names the worksheet.
 */
public final class MappingFile {

	/** What the name of a mapping file ends in. */
	public static final String SUFFIX = ".mapping.csv";

	/** The header. */
	static final List<String> HEADER = List.of("source_column", "fleet_column", "value", "becomes");

	private static final String SHEET = "sheet";
	private static final String LEFT_OUT = "-";
	private static final String DATE = "*date";
	private static final Map<DayOrder, String> ORDERS = Map.of(DayOrder.DAY_FIRST, "d/m/y", DayOrder.MONTH_FIRST,
			"m/d/y");
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private MappingFile() {
	}

	/** Whether a file is a mapping by its name. */
	public static boolean isMapping(Path file) {
		return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(SUFFIX);
	}

	/** Where the mapping of a table lies unless the user says otherwise: beside it, under its name. */
	public static Path beside(Path table) {
		String name = String.valueOf(table.getFileName());
		int dot = name.lastIndexOf('.');
		return table.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SUFFIX);
	}

	/**
	 * Reads a mapping.
	 *
	 * @throws ImportException when it is damaged or contradicts itself; tells all problems
	 */
	public static Mapping read(Path file, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		List<CsvRow> rows = new ArrayList<>();
		new CsvFile(file, damage).read(rows::add, Progress.NONE);
		damage.throwIfAny();
		Mapping mapping = new MappingRows(file, damage).read(rows);
		damage.throwIfAny();
		return mapping;
	}

	/** Writes a mapping, replacing the file as a whole. */
	public static void write(Path file, Mapping mapping) throws IOException {
		AtomicFile.write(file, out -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			text.write(BYTE_ORDER_MARK);
			CsvWriter csv = CsvWriter.builder().build(text);
			csv.writeRecord(HEADER);
			mapping.sheet().ifPresent(sheet -> row(csv, "", SHEET, sheet, ""));
			mapping.columns().forEach(column -> write(csv, column));
			csv.flush();
			text.flush();
		});
	}

	private static void write(CsvWriter csv, ColumnMapping column) {
		String target = column.leftOut() ? LEFT_OUT : column.target().map(Target::header).orElse("");
		row(csv, column.source(), target, "", "");
		if (column.dayOrder() != DayOrder.OPEN) {
			row(csv, column.source(), target, DATE, ORDERS.get(column.dayOrder()));
		}
		column.translations().forEach(
				translation -> row(csv, column.source(), target, translation.value(), translation.becomes()));
	}

	/** A text that Excel would take for a formula gets an apostrophe before it. */
	private static void row(CsvWriter csv, String source, String target, String value, String becomes) {
		csv.writeRecord(SafeText.guarded(source), target, SafeText.guarded(value),
				SafeText.guarded(becomes));
	}

	/** A text without its guard. */
	static String unguard(String text) {
		return text.startsWith("'") ? text.substring(1) : text;
	}

	/** Whether a row names the worksheet. */
	static boolean isSheet(String source, String target) {
		return source.isEmpty() && target.equalsIgnoreCase(SHEET);
	}

	/** Whether a target leaves the column out. */
	static boolean isLeftOut(String target) {
		return target.equals(LEFT_OUT);
	}

	/** Whether a row has the order of day and month for its value. */
	static boolean isDate(String value) {
		return value.equalsIgnoreCase(DATE);
	}

	/** The order that a row gives; open when it is none. */
	static DayOrder dayOrder(String becomes) {
		return ORDERS.entrySet().stream().filter(entry -> entry.getValue().equalsIgnoreCase(becomes))
				.map(Map.Entry::getKey).findFirst().orElse(DayOrder.OPEN);
	}
}
