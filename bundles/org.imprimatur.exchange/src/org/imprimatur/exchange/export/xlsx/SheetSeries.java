package org.imprimatur.exchange.export.xlsx;

import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.imprimatur.exchange.export.table.Column;

/** Writes rows into one worksheet after the other, each with frozen headers and a filter. */
final class SheetSeries<R> {

	private static final int FLUSH = 500;

	private final Workbook workbook;
	private final List<String> names;
	private final List<Column<R>> columns;
	private final List<String> headings;
	private final int rowsASheet;
	private final CellWriter cells;
	private int begun;
	private Worksheet sheet;
	private int row;

	SheetSeries(Workbook workbook, List<String> names, List<Column<R>> columns, List<String> headings, int rowsASheet,
			CellWriter cells) {
		this.workbook = workbook;
		this.names = names;
		this.columns = columns;
		this.headings = headings;
		this.rowsASheet = rowsASheet;
		this.cells = cells;
		begin();
	}

	private void begin() {
		sheet = workbook.newWorksheet(names.get(begun++));
		for (int i = 0; i < columns.size(); i++) {
			sheet.width(i, Math.max(columns.get(i).width(), CellWriter.headingWidth(headings.get(i))));
			cells.heading(sheet, 0, i, headings.get(i));
		}
		sheet.freezePane(1, 1);
		sheet.repeatRows(0);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.pageOrientation("landscape");
		row = 0;
	}

	void row(R values) throws IOException {
		if (row == rowsASheet) {
			finish();
			begin();
		}
		row++;
		for (int i = 0; i < columns.size(); i++) {
			cells.cell(sheet, row, i, columns.get(i), columns.get(i).value().apply(values));
		}
		if (row % FLUSH == 0) {
			sheet.flush();
		}
	}

	/** Ends the last worksheet. */
	void finish() throws IOException {
		sheet.setAutoFilter(0, 0, row, columns.size() - 1);
		sheet.finish();
	}
}
