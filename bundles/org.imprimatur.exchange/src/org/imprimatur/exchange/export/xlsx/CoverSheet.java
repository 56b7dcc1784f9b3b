package org.imprimatur.exchange.export.xlsx;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.exchange.export.Verdict;
import org.imprimatur.exchange.export.table.Column;
import org.imprimatur.exchange.export.table.Column.Kind;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.rule.Labels;

/** The first worksheet: what the workbook is, of which day, and what its other worksheets hold. */
final class CoverSheet {

	private static final int[] WIDTHS = { 28, 36, 90 };
	private static final int TITLE_SIZE = 16;

	private final ExportContext context;
	private final Messages messages;
	private final CellWriter cells;
	private final Rollout rollout;
	private final List<TableSheets<?>> sheets;
	private int row;

	CoverSheet(ExportContext context, Rollout rollout, List<TableSheets<?>> sheets) {
		this.context = context;
		this.messages = context.messages();
		this.cells = new CellWriter(context);
		this.rollout = rollout;
		this.sheets = sheets;
	}

	void write(Workbook workbook) throws IOException {
		Worksheet sheet = workbook.newWorksheet(messages.text("sheet.cover"));
		for (int i = 0; i < WIDTHS.length; i++) {
			sheet.width(i, WIDTHS[i]);
		}
		CheckResult result = context.survey().result();
		sheet.value(row, 0, SafeText.of(messages.text("cover.title", Labels.name(result.estate()))));
		sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
		row += 2;
		fact(sheet, "cover.plans", String.join(", ",
				result.estate().getPlans().stream().map(Labels::name).map(SafeText::of).toList()));
		fact(sheet, "cover.day", result.day());
		fact(sheet, "cover.catalogue", result.catalogue().version());
		fact(sheet, "cover.made", context.stamp().atOffset(ZoneOffset.UTC).toLocalDate());
		fact(sheet, "cover.generator", context.generator());
		fact(sheet, "cover.verdict", worst());
		fact(sheet, "cover.devices", result.devices());
		fact(sheet, "cover.unplanned", rollout.unplanned().size());
		fact(sheet, "cover.blocked", rollout.blocked());
		row++;
		contents(sheet);
		row++;
		sheet.value(row, 0, messages.text("cover.note"));
		sheet.finish();
	}

	private Verdict worst() {
		return Verdict.of(context.survey().result().findings());
	}

	private void fact(Worksheet sheet, String key, Object value) {
		sheet.value(row, 0, messages.text(key));
		sheet.style(row, 0).bold().set();
		cells.cell(sheet, row, 1, new Column<>(key, Kind.SHARED, 0, it -> it), value);
		sheet.style(row, 1).horizontalAlignment("left").set();
		row++;
	}

	private void contents(Worksheet sheet) {
		cells.heading(sheet, row, 0, messages.text("cover.sheet"));
		cells.heading(sheet, row, 1, messages.text("cover.rows"));
		cells.heading(sheet, row, 2, messages.text("cover.contents"));
		row++;
		for (TableSheets<?> table : sheets) {
			List<String> names = table.names();
			sheet.value(row, 0, String.join(", ", names));
			sheet.value(row, 1, table.rows());
			sheet.style(row, 1).horizontalAlignment("left").set();
			sheet.value(row, 2, names.size() == 1 ? table.description()
					: table.description() + " " + messages.text("cover.split", names.size()));
			row++;
		}
	}
}
