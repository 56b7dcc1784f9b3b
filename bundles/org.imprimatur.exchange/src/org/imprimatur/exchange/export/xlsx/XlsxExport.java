package org.imprimatur.exchange.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportOption;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.table.PlanTables;
import org.imprimatur.exchange.export.table.RowProgress;
import org.imprimatur.exchange.export.table.Table;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.Progress;

/**
 * All tables as worksheets of one workbook, after a cover that says what they are. A table that is longer than a
 * worksheet may be goes on in further ones.
 */
public final class XlsxExport implements PlanExport {

	/** Excel's limit of 1,048,576 rows, without the one of the headers. */
	static final int ROWS_A_SHEET = 1_048_575;

	private static final int FAST = 3;
	private static final String APPLICATION = "Imprimatur";
	private static final String APPLICATION_VERSION = "01.0000";

	private final int rowsASheet;

	/** With worksheets as long as Excel can read. */
	public XlsxExport() {
		this(ROWS_A_SHEET);
	}

	/** With worksheets of at most so many rows beneath the headers. */
	XlsxExport(int rowsASheet) {
		this.rowsASheet = rowsASheet;
	}

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public Set<ExportOption> options() {
		return EnumSet.noneOf(ExportOption.class);
	}

	@Override
	public void write(ExportContext context, Path target, Progress progress) throws IOException {
		PlanTables tables = new PlanTables(context);
		List<Table<?>> all = tables.all();
		AtomicFile.write(target, out -> write(context, tables, all, out, RowProgress.of(all, progress)));
	}

	private void write(ExportContext context, PlanTables tables, List<Table<?>> all, OutputStream out,
			RowProgress progress) throws IOException {
		Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION);
		workbook.setCompressionLevel(FAST);
		List<TableSheets<?>> sheets = new ArrayList<>();
		for (Table<?> table : all) {
			sheets.add(new TableSheets<>(table, rowsASheet, context));
		}
		new CoverSheet(context, tables.rollout(), sheets).write(workbook);
		for (TableSheets<?> sheet : sheets) {
			sheet.write(workbook, progress);
		}
		workbook.finish();
	}
}
