package org.imprimatur.diagram.layout;

/**
 * A place.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Point(double x, double y) {

	/** The point that lies {@code dx} to the right and {@code dy} below. */
	public Point moved(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}
}
