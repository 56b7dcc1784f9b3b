package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.TextStyle;
import org.imprimatur.diagram.text.LineBreaker;
import org.imprimatur.diagram.text.PlainText;

/**
 * A text broken into lines, the first of which begins at (0, 0).
 *
 * @param lines  the lines, left-aligned
 * @param width  of the widest
 * @param height of all
 */
record Label(List<TextLine> lines, double width, double height) {

	private static final double PIXELS_PER_POINT = 96.0 / 72;
	private static final double SMALLER = 0.875;
	private static final double MUTED = 0.25;

	/**
	 * The lines of a label: its first paragraph as the style says, further ones smaller, not bold and paler.
	 *
	 * @param ground colour behind it
	 * @param width  room for a line
	 */
	static Label of(String text, TextStyle style, Paint ground, double width) {
		if (text.isBlank())
			return new Label(List.of(), 0, 0);
		List<TextLine> lines = new ArrayList<>();
		String[] paragraphs = PlainText.of(text).strip().split("\n", 2);
		double size = style.size() * PIXELS_PER_POINT;
		double y = append(lines, paragraphs[0], 0, width,
				new TextLine("", 0, 0, size, style.bold(), style.italic(), style.paint()));
		if (paragraphs.length > 1)
			y = append(lines, paragraphs[1], y, width,
					new TextLine("", 0, 0, size * SMALLER, false, style.italic(), style.paint().mixed(ground, MUTED)));
		return new Label(List.copyOf(lines), lines.stream().mapToDouble(TextLine::width).max().orElse(0), y);
	}

	private static double append(List<TextLine> lines, String text, double top, double width, TextLine sample) {
		double y = top;
		for (String line : new LineBreaker(sample.size(), sample.bold(), width).balanced(text)) {
			lines.add(new TextLine(line, 0, y, sample.size(), sample.bold(), sample.italic(), sample.paint()));
			y += sample.height();
		}
		return y;
	}

	/** The lines with their left ends at {@code x}, from {@code y} downwards. */
	List<TextLine> at(double x, double y) {
		return lines.stream().map(line -> line.moved(x, y)).toList();
	}

	/** The lines centred on {@code x}, from {@code y} downwards. */
	List<TextLine> centredAt(double x, double y) {
		return lines.stream().map(line -> line.moved(x - line.width() / 2, y)).toList();
	}
}
