package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.text.LineBreaker;
import org.imprimatur.diagram.text.PlainText;

/** Text beside drawings: titles, descriptions, legends. */
public final class Paragraph {

	private Paragraph() {
	}

	/**
	 * The lines of a text.
	 *
	 * @param x     left edge
	 * @param y     upper edge
	 * @param size  height of the type in pixels
	 * @param width room for a line
	 */
	public static List<TextLine> lines(String text, double x, double y, double size, boolean bold, Paint paint,
			double width) {
		List<TextLine> lines = new ArrayList<>();
		for (String line : new LineBreaker(size, bold, width).lines(PlainText.of(text).strip()))
			lines.add(new TextLine(line, x, lines.isEmpty() ? y : lines.getLast().area().bottom(), size, bold, false,
			paint));
		return lines;
	}
}
