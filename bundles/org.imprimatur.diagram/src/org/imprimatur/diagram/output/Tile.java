package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.layout.Area;

/**
 * A part of a poster, at full size.
 *
 * @param poster the whole
 * @param left   left edge of the part
 * @param top    upper edge of the part
 * @param width  its width
 * @param height its height
 */
record Tile(Content poster, double left, double top, double width, double height) implements Content {

	/** Neighbouring tiles repeat a strip so that they can be glued. */
	private static final double OVERLAP = 24;

	/** The tiles of a poster, line by line. */
	static List<Content> of(Content poster, double width, double height) {
		List<Content> tiles = new ArrayList<>();
		for (double top = 0; top == 0 || top + OVERLAP < poster.height(); top += height - OVERLAP)
			for (double left = 0; left == 0 || left + OVERLAP < poster.width(); left += width - OVERLAP)
				tiles.add(new Tile(poster, left, top, width, height));
		return tiles;
	}

	/** Whether a place of the poster lies in it. */
	boolean shows(double x, double y) {
		return x >= left && x < left + width && y >= top && y < top + height;
	}

	@Override
	public void paint(Canvas canvas) throws IOException {
		canvas.clip(new Area(0, 0, width, height));
		canvas.begin(AffineTransform.getTranslateInstance(-left, -top));
		poster.paint(canvas);
		canvas.end();
		canvas.end();
	}
}
