package org.imprimatur.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines: at blanks, and beside East Asian wide characters except where Japanese typesetting
 * forbids it. A word longer than a line, such as an address, stays whole.
 */
final class LineBreaker {

	private static final String NOT_AT_START = "、。，．・：；！？）」』】〕｝〉》’”…‥ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)]}";
	private static final String NOT_AT_END = "（「『【〔｛〈《‘“([{";

	private LineBreaker() {
	}

	/**
	 * The lines of a paragraph, at least one.
	 *
	 * @param first columns of the first line
	 * @param rest  columns of the other lines
	 */
	static List<String> lines(String paragraph, int first, int rest) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int used = 0;
		for (String piece : pieces(paragraph)) {
			int needed = DisplayWidth.of(piece.stripTrailing());
			if (!line.isEmpty() && used + needed > (lines.isEmpty() ? first : rest)) {
				lines.add(line.toString().stripTrailing());
				line.setLength(0);
				used = 0;
			}
			line.append(piece);
			used += DisplayWidth.of(piece);
		}
		lines.add(line.toString().stripTrailing());
		return lines;
	}

	private static List<String> pieces(String paragraph) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		int previous = -1;
		for (int i = 0; i < paragraph.length();) {
			int character = paragraph.codePointAt(i);
			if (previous >= 0 && mayBreak(previous, character)) {
				pieces.add(paragraph.substring(start, i));
				start = i;
			}
			previous = character;
			i += Character.charCount(character);
		}
		pieces.add(paragraph.substring(start));
		return pieces;
	}

	private static boolean mayBreak(int before, int after) {
		if (after == ' ') {
			return false;
		}
		if (before == ' ') {
			return true;
		}
		return (DisplayWidth.isWide(before) || DisplayWidth.isWide(after)) && NOT_AT_START.indexOf(after) < 0
				&& NOT_AT_END.indexOf(before) < 0;
	}
}
