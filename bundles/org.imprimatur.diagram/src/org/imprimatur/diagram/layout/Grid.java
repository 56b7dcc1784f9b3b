package org.imprimatur.diagram.layout;

/** The grid that sizes keep to. */
final class Grid {

	/** Distance of its lines in pixels. */
	static final double STEP = 8;

	private static final double TOLERANCE = 1e-6;

	private Grid() {
	}

	/** The next line at or behind a length. */
	static double up(double length) {
		return Math.ceil(length / STEP - TOLERANCE) * STEP;
	}
}
