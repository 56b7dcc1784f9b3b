package org.imprimatur.diagram.text;

/** Text as it may be shown and written into XML: no controls but line feeds, no halves of characters. */
public final class PlainText {

	private static final int REPLACEMENT = 0xFFFD;

	private PlainText() {
	}

	/** The text with a blank for each tabulator and U+FFFD for all that XML 1.0 or a reader cannot take. */
	public static String of(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.replace("\r\n", "\n").codePoints().map(PlainText::clean).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static int clean(int codePoint) {
		if (codePoint == '\n' || codePoint == '\r')
			return '\n';
		if (codePoint == '\t')
			return ' ';
		boolean unfit = Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
				|| (codePoint & 0xFFFE) == 0xFFFE;
		return unfit ? REPLACEMENT : codePoint;
	}
}
