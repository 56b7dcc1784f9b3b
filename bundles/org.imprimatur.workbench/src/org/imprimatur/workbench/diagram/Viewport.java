package org.imprimatur.workbench.diagram;

import org.imprimatur.diagram.layout.Area;

/**
 * Which part of a drawing a window shows.
 *
 * @param scale points of the window a pixel of the drawing
 * @param left  where the drawing's left edge is in the window
 * @param top   where the drawing's upper edge is in the window
 */
record Viewport(double scale, double left, double top) {

	static final double SMALLEST = 0.02;
	static final double LARGEST = 8;
	/** Room around what is fitted or revealed. */
	static final double MARGIN = 24;
	/** Below that scale labels cannot be read. */
	private static final double READABLE = 0.6;

	/** The whole drawing in the middle of the window, at full size at most. */
	static Viewport fitted(double width, double height, double windowWidth, double windowHeight) {
		double scale = Math.min(1, Math.min((windowWidth - 2 * MARGIN) / Math.max(1, width),
				(windowHeight - 2 * MARGIN) / Math.max(1, height)));
		return placed(bounded(scale), width, height, windowWidth, windowHeight);
	}

	/** As {@link #fitted}, but never too small to be read: then from the upper left corner. */
	static Viewport readable(double width, double height, double windowWidth, double windowHeight) {
		Viewport whole = fitted(width, height, windowWidth, windowHeight);
		if (whole.scale >= READABLE)
			return whole;
		double scale = Math.clamp((windowWidth - 2 * MARGIN) / Math.max(1, width), READABLE, 1);
		return placed(scale, width, height, windowWidth, windowHeight);
	}

	private static Viewport placed(double scale, double width, double height, double windowWidth, double windowHeight) {
		return new Viewport(scale, Math.max(MARGIN, (windowWidth - width * scale) / 2),
				Math.max(MARGIN, (windowHeight - height * scale) / 2));
	}

	private static double bounded(double scale) {
		return Math.clamp(scale, SMALLEST, LARGEST);
	}

	/** Place in the drawing of a place in the window. */
	double x(double windowX) {
		return (windowX - left) / scale;
	}

	/** Place in the drawing of a place in the window. */
	double y(double windowY) {
		return (windowY - top) / scale;
	}

	/** Larger by a factor; what is at a place in the window stays there. */
	Viewport zoomed(double factor, double windowX, double windowY) {
		double larger = bounded(scale * factor);
		return new Viewport(larger, windowX - x(windowX) * larger, windowY - y(windowY) * larger);
	}

	/** Moved by so much of the window. */
	Viewport moved(double dx, double dy) {
		return new Viewport(scale, left + dx, top + dy);
	}

	/** Moved no further than that an edge of the drawing stays in sight. */
	Viewport kept(double width, double height, double windowWidth, double windowHeight) {
		return new Viewport(scale, kept(left, width * scale, windowWidth), kept(top, height * scale, windowHeight));
	}

	private static double kept(double start, double length, double window) {
		double slack = Math.min(window / 2, Math.max(MARGIN, window - length - MARGIN));
		return Math.clamp(start, Math.min(slack, window - length - MARGIN), slack);
	}

	/** Moved as little as brings an area into sight; its left upper corner where it is larger than the window. */
	Viewport revealing(Area area, double windowWidth, double windowHeight) {
		return moved(shift(area.x() * scale + left, area.width() * scale, windowWidth),
				shift(area.y() * scale + top, area.height() * scale, windowHeight));
	}

	private static double shift(double start, double length, double window) {
		if (start < MARGIN || length > window - 2 * MARGIN)
			return MARGIN - start;
		return Math.min(0, window - MARGIN - length - start);
	}
}
