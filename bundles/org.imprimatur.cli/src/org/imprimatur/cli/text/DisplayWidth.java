package org.imprimatur.cli.text;

/** How many columns of a terminal characters take: two for East Asian wide ones (UAX #11), none for combining marks. */
public final class DisplayWidth {

	private static final int[] WIDE = { //
			0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, //
			0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, //
			0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD };

	private DisplayWidth() {
	}

	/** Columns that a text takes. */
	public static int of(CharSequence text) {
		int width = 0;
		for (int i = 0; i < text.length();) {
			int character = Character.codePointAt(text, i);
			width += of(character);
			i += Character.charCount(character);
		}
		return width;
	}

	static int of(int character) {
		if (character < 0x300) {
			return 1;
		}
		if (isWide(character)) {
			return 2;
		}
		return switch (Character.getType(character)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
		default -> 1;
		};
	}

	static boolean isWide(int character) {
		for (int i = 0; i < WIDE.length && character >= WIDE[i]; i += 2) {
			if (character <= WIDE[i + 1]) {
				return true;
			}
		}
		return false;
	}
}
