package org.imprimatur.exchange.export.xlsx;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Worksheet;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.exchange.export.Verdict;
import org.imprimatur.exchange.export.table.Column;
import org.imprimatur.exchange.export.table.Column.Kind;

/**
 * Writes cells. Texts are never formulas: they are typed as texts, and one that begins like a formula has the text
 * format besides, so that it stays a text when somebody edits it.
 */
final class CellWriter {

	/** Excel reads no longer texts. */
	private static final int MAX_TEXT = 32_767;

	private static final String DAY = "yyyy-mm-dd";
	private static final String TEXT = "@";
	private static final String HEADING_FILL = "FF1F3864";
	private static final String HEADING_INK = "FFFFFFFF";
	private static final int FILTER_BUTTON = 4;
	private static final int FULL_WIDTH = 0x2E80;

	private final ExportContext context;
	private final Map<Enum<?>, String> words = new HashMap<>();

	CellWriter(ExportContext context) {
		this.context = context;
	}

	/** How wide a heading is with the button of its filter; East Asian characters count twice. */
	static int headingWidth(String heading) {
		return (int) heading.chars().map(c -> c >= FULL_WIDTH ? 2 : 1).sum() + FILTER_BUTTON;
	}

	void heading(Worksheet sheet, int row, int column, String text) {
		sheet.value(row, column, text);
		sheet.style(row, column).bold().fillColor(HEADING_FILL).fontColor(HEADING_INK).verticalAlignment("center").set();
	}

	void cell(Worksheet sheet, int row, int column, Column<?> definition, Object value) {
		switch (value) {
		case null -> {
		}
		case String text when text.isEmpty() -> {
		}
		case String text -> text(sheet, row, column, text, definition.kind() != Kind.TEXT);
		case Integer count -> sheet.value(row, column, count);
		case LocalDate day -> day(sheet, row, column, day);
		case Verdict verdict -> verdict(sheet, row, column, verdict);
		case Enum<?> literal -> sheet.value(row, column, words.computeIfAbsent(literal, context::label));
		case List<?> texts -> text(sheet, row, column,
				String.join(", ", texts.stream().map(Object::toString).toList()), true);
		default -> throw new IllegalArgumentException(value.getClass().getName());
		}
	}

	/** @param shared whether the workbook keeps the text once for all cells, which takes memory for every other one */
	private static void text(Worksheet sheet, int row, int column, String text, boolean shared) {
		String fitting = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
		if (fitting.isEmpty()) {
			return;
		}
		if (shared) {
			sheet.value(row, column, fitting);
		} else {
			sheet.inlineString(row, column, fitting);
		}
		if (SafeText.isFormula(fitting)) {
			sheet.style(row, column).format(TEXT).set();
		}
	}

	private static void day(Worksheet sheet, int row, int column, LocalDate day) {
		sheet.value(row, column, day);
		sheet.style(row, column).format(DAY).set();
	}

	private void verdict(Worksheet sheet, int row, int column, Verdict verdict) {
		sheet.value(row, column, words.computeIfAbsent(verdict, context::label));
		Paint paint = Paint.of(verdict);
		sheet.style(row, column).fillColor(paint.fill()).fontColor(paint.ink()).set();
	}
}
