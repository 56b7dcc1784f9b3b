package org.imprimatur.diagram.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between words, between any two East Asian characters unless the second must not begin or the
 * first must not end a line (JIS X 4051, <i>kinsoku</i>), and inside a word that is wider than a line.
 */
public final class LineBreaker {

	private static final String NOT_FIRST = "、。，．・：；？！ー゛゜ヽヾゝゞ々〻‐〜’”）〕］｝〉》」』】〙〗,.:;?!)]}%％"
			+ "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ｡､｣";
	private static final String NOT_LAST = "‘“（〔［｛〈《「『【〘〖([{｢";

	private final double size;
	private final boolean bold;
	private final double width;

	/**
	 * @param size  height of the text
	 * @param bold  whether it is bold
	 * @param width room for a line, in the same unit
	 */
	public LineBreaker(double size, boolean bold, double width) {
		this.size = size;
		this.bold = bold;
		this.width = width;
	}

	/** The lines of a text; line feeds end lines too. At least one, perhaps empty. */
	public List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\\R", -1))
			fill(paragraph.strip(), lines);
		return lines;
	}

	/** As few lines as {@link #lines} makes, of about the same width each. */
	public List<String> balanced(String text) {
		List<String> best = lines(text);
		double low = width / best.size();
		double high = width;
		while (best.size() > 1 && high - low > size / 2) {
			double middle = (low + high) / 2;
			List<String> tried = new LineBreaker(size, bold, middle).lines(text);
			if (tried.size() == best.size()) {
				best = tried;
				high = middle;
			} else
				low = middle;
		}
		return best;
	}

	private void fill(String paragraph, List<String> lines) {
		StringBuilder line = new StringBuilder();
		for (String piece : pieces(paragraph)) {
			if (!line.isEmpty() && !fits(line + piece.stripTrailing())) {
				lines.add(line.toString().strip());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? piece.stripLeading() : piece);
			while (!fits(line.toString().stripTrailing()))
				lines.add(cut(line));
		}
		lines.add(line.toString().strip());
	}

	/** Takes as many characters as fit, at least one, off the head of a line that holds one overlong word. */
	private String cut(StringBuilder line) {
		int end = line.offsetByCodePoints(0, 1);
		while (end < line.length() && fits(line.substring(0, line.offsetByCodePoints(end, 1))))
			end = line.offsetByCodePoints(end, 1);
		String head = line.substring(0, end);
		line.delete(0, end);
		return head;
	}

	private boolean fits(String text) {
		return text.codePointCount(0, text.length()) <= 1 || Typeface.sans().width(text, size, bold) <= width;
	}

	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (int at = 0; at < text.length();) {
			int codePoint = text.codePointAt(at);
			int next = at + Character.charCount(codePoint);
			if (next < text.length() && mayBreak(codePoint, text.codePointAt(next))) {
				pieces.add(text.substring(start, next));
				start = next;
			}
			at = next;
		}
		pieces.add(text.substring(start));
		return pieces;
	}

	private static boolean mayBreak(int before, int after) {
		if (Character.isWhitespace(after) || CharacterWidth.isInvisible(after) || NOT_FIRST.indexOf(after) >= 0
				|| NOT_LAST.indexOf(before) >= 0)
			return false;
		return Character.isWhitespace(before) || CharacterWidth.isEastAsian(before)
				|| CharacterWidth.isEastAsian(after);
	}
}
