package org.imprimatur.diagram.output;

/** Sizes of pages, after ISO 216. */
public enum Paper {
	A4_LANDSCAPE(297, 210), A4_PORTRAIT(210, 297), A3_LANDSCAPE(420, 297), A3_PORTRAIT(297, 420);

	private static final double MILLIMETRES_PER_INCH = 25.4;
	private static final double PIXELS_PER_INCH = 96;

	private final double width;
	private final double height;

	Paper(int width, int height) {
		this.width = width * PIXELS_PER_INCH / MILLIMETRES_PER_INCH;
		this.height = height * PIXELS_PER_INCH / MILLIMETRES_PER_INCH;
	}

	/** Width in pixels of 1/96 inch. */
	double width() {
		return width;
	}

	/** Height in pixels of 1/96 inch. */
	double height() {
		return height;
	}
}
