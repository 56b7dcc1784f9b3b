package org.imprimatur.exchange.device;

/**
 * Keeps spreadsheets from running what a device says of itself, since a fleet file is opened in them as it is. A text that
 * begins like a formula and could call something ({@code =HYPERLINK(…)}, {@code +cmd|…}) gets an apostrophe before it,
 * and so does one that has been given one before, so that each can be told from the other. Numbers, telephone numbers and
 * names that begin with such a sign stay as they are.
 */
public final class FormulaText {

	private static final char MARK = '\'';

	private FormulaText() {
	}

	/** The text as a fleet holds it. */
	public static String guarded(String text) {
		return isFormula(text, marks(text)) ? MARK + text : text;
	}

	/** The text as the device said it, of one that was {@linkplain #guarded guarded}. */
	public static String unguarded(String text) {
		int start = marks(text);
		return start > 0 && isFormula(text, start) ? text.substring(1) : text;
	}

	private static int marks(String text) {
		int marks = 0;
		while (marks < text.length() && text.charAt(marks) == MARK) {
			marks++;
		}
		return marks;
	}

	private static boolean isFormula(String text, int start) {
		return start + 1 < text.length() && switch (text.charAt(start)) {
			case '=', '\uFF1D' -> true;
			case '+', '-', '@', '\uFF0B', '\uFF0D', '\uFF20' -> calls(text, start + 1);
			default -> false;
		};
	}

	/** Whether a function, a program or another sheet is named. */
	private static boolean calls(String text, int start) {
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '|' || c == '!' || c == '(' && Character.isLetterOrDigit(text.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}
}
