package org.imprimatur.diagram.layout;

/**
 * A rectangle.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  at least 0
 * @param height at least 0
 */
public record Area(double x, double y, double width, double height) {

	/** Right edge. */
	public double right() {
		return x + width;
	}

	/** Lower edge. */
	public double bottom() {
		return y + height;
	}

	/** Middle between left and right. */
	public double centreX() {
		return x + width / 2;
	}

	/** Middle between top and bottom. */
	public double centreY() {
		return y + height / 2;
	}

	/** The same rectangle, {@code dx} to the right and {@code dy} below. */
	public Area moved(double dx, double dy) {
		return new Area(x + dx, y + dy, width, height);
	}

	/** The rectangle that lies {@code by} inside all edges; outside if negative. */
	public Area inset(double by) {
		return new Area(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
	}

	/** Whether the two have more than an edge in common. */
	public boolean overlaps(Area other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether another rectangle lies inside or on the edges. */
	public boolean contains(Area other) {
		return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
	}
}
