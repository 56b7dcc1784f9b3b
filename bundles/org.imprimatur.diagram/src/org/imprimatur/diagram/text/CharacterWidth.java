package org.imprimatur.diagram.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Widths of characters that the measuring face lacks, after Unicode Standard Annex #11 (East Asian Width). */
final class CharacterWidth {

	private static final double HALF = 0.5;
	private static final double OTHER = 0.75;
	private static final Set<UnicodeScript> WIDE = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA,
			UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);
	private static final int HALF_WIDTH_FIRST = 0xFF61;
	private static final int HALF_WIDTH_LAST = 0xFFDC;

	private CharacterWidth() {
	}

	/** Width in ems. */
	static double of(int codePoint) {
		if (codePoint >= HALF_WIDTH_FIRST && codePoint <= HALF_WIDTH_LAST)
			return HALF;
		return isEastAsian(codePoint) || Character.isSupplementaryCodePoint(codePoint) ? 1 : OTHER;
	}

	/** Whether it is a character of an East Asian script or its punctuation, between which a line may break. */
	static boolean isEastAsian(int codePoint) {
		UnicodeBlock block = UnicodeBlock.of(codePoint);
		return WIDE.contains(UnicodeScript.of(codePoint)) || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
				|| block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
	}

	/** Whether it takes no room: combining marks, directional marks, controls. */
	static boolean isInvisible(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
		default -> false;
		};
	}
}
