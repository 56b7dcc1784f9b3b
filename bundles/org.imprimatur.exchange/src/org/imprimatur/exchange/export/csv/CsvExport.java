package org.imprimatur.exchange.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportOption;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.table.Column;
import org.imprimatur.exchange.export.table.PlanTables;
import org.imprimatur.exchange.export.table.RowProgress;
import org.imprimatur.exchange.export.table.Table;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.Progress;

/**
 * One table as CSV. Columns have the same names in every language, those of devices as in a fleet file, so that the file
 * can be imported again; literals are written as in a fleet file, days as ISO 8601.
 */
public final class CsvExport implements PlanExport {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String extension() {
		return "csv";
	}

	@Override
	public Set<ExportOption> options() {
		return EnumSet.of(ExportOption.TABLE, ExportOption.DELIMITER, ExportOption.BYTE_ORDER_MARK);
	}

	@Override
	public void write(ExportContext context, Path target, Progress progress) throws IOException {
		Table<?> table = new PlanTables(context).table(context.settings().table());
		AtomicFile.write(target,
				out -> write(table, context.settings(), out, RowProgress.of(List.of(table), progress)));
	}

	private static <R> void write(Table<R> table, ExportSettings settings, OutputStream out, RowProgress progress)
			throws IOException {
		if (settings.byteOrderMark()) {
			out.write(BYTE_ORDER_MARK);
		}
		CsvOutput csv = new CsvOutput(out, settings.delimiter());
		List<Column<R>> columns = table.columns();
		csv.row(columns.stream().map(Column::key).toList());
		String[] cells = new String[columns.size()];
		table.rows().each(row -> {
			progress.next();
			for (int i = 0; i < cells.length; i++) {
				cells[i] = text(columns.get(i).value().apply(row));
			}
			csv.row(cells);
		});
		csv.flush();
	}

	private static String text(Object value) {
		return switch (value) {
		case null -> "";
		case Enum<?> literal -> literal.name().toLowerCase(Locale.ROOT);
		case List<?> texts -> String.join(", ", texts.stream().map(Object::toString).toList());
		default -> value.toString();
		};
	}
}
