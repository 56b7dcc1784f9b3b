package org.imprimatur.exchange.export.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.table.Column;
import org.imprimatur.exchange.export.table.RowProgress;
import org.imprimatur.exchange.export.table.Table;

/** A table as one worksheet, or as several where it is too long. */
final class TableSheets<R> {

	private final Table<R> table;
	private final int rowsASheet;
	private final ExportContext context;
	private final Messages messages;

	TableSheets(Table<R> table, int rowsASheet, ExportContext context) {
		this.table = table;
		this.rowsASheet = rowsASheet;
		this.context = context;
		this.messages = context.messages();
	}

	/** The names of the worksheets. */
	List<String> names() {
		String name = messages.text("sheet." + table.id().id());
		int count = Math.max(1, (table.size() + rowsASheet - 1) / rowsASheet);
		return IntStream.rangeClosed(1, count).mapToObj(number -> count == 1 ? name
				: messages.text("sheet.part", name, number)).toList();
	}

	/** How many rows there are beneath the headers of all of them. */
	int rows() {
		return table.size();
	}

	/** What they hold, in a sentence. */
	String description() {
		return messages.text("sheet." + table.id().id() + ".description");
	}

	void write(Workbook workbook, RowProgress progress) throws IOException {
		List<String> headings = table.columns().stream().map(this::heading).toList();
		CellWriter cells = new CellWriter(context);
		SheetSeries<R> series = new SheetSeries<>(workbook, names(), table.columns(), headings, rowsASheet, cells);
		table.rows().each(row -> {
			progress.next();
			series.row(row);
		});
		series.finish();
	}

	private String heading(Column<R> column) {
		return messages.text("column." + column.key());
	}
}
