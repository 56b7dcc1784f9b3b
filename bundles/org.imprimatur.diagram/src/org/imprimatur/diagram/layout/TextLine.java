package org.imprimatur.diagram.layout;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.text.Typeface;

/**
 * One line of text.
 *
 * @param text   what it says
 * @param x      left end
 * @param y      upper edge
 * @param size   height of the type in pixels
 * @param bold   whether it is bold
 * @param italic whether it is italic
 * @param paint  its colour
 */
public record TextLine(String text, double x, double y, double size, boolean bold, boolean italic, Paint paint) {

	private static final double LEADING = 1.25;
	private static final double BASE_LINE = 0.97;

	/** Width as measured. */
	public double width() {
		return Typeface.sans().width(text, size, bold);
	}

	/** Height with leading. */
	public double height() {
		return size * LEADING;
	}

	/** Where its letters stand. */
	public double baseLine() {
		return y + size * BASE_LINE;
	}

	/** The room it takes. */
	public Area area() {
		return new Area(x, y, width(), height());
	}

	/** The same line, {@code dx} to the right and {@code dy} below. */
	public TextLine moved(double dx, double dy) {
		return new TextLine(text, x + dx, y + dy, size, bold, italic, paint);
	}
}
