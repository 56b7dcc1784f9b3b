package org.imprimatur.exchange.export;

import org.imprimatur.exchange.ProductKeys;

/** What may stand in a file that leaves the tool. */
public final class SafeText {

	/** Stands where a text held a product key. */
	public static final String REMOVED = "(product key removed)";

	/** With the full-width forms, which Japanese spreadsheets take for the same. */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private SafeText() {
	}

	/** A text, unless it holds a product key; notes and numbers that people typed may. */
	public static String of(String text) {
		return text == null ? "" : ProductKeys.isIn(text) ? REMOVED : text;
	}

	/**
	 * Whether a spreadsheet would calculate a text: it begins as a formula does and is more than one character.
	 */
	public static boolean isFormula(String text) {
		return text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

	/** A text for a cell of a CSV file: one that would be calculated, or begins with an apostrophe, has one before it. */
	public static String guarded(String text) {
		return isFormula(text) || isGuard(text) ? "'" + text : text;
	}

	/** The text that was {@linkplain #guarded guarded}. */
	public static String unguarded(String cell) {
		return isGuard(cell) && (isFormula(cell.substring(1)) || isGuard(cell.substring(1))) ? cell.substring(1) : cell;
	}

	private static boolean isGuard(String text) {
		return text.startsWith("'");
	}
}
