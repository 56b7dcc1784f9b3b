package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.Figure;

/** Leads ways on from the rectangle around a figure to its outline, where that is no rectangle. */
final class Outlines {

	private static final double TOLERANCE = 0.5;

	private Outlines() {
	}

	/** A way that ends at the rectangles around two figures, led on to their outlines. */
	static List<Point> touched(List<Point> points, Area source, Figure from, Area target, Figure to) {
		List<Point> way = new ArrayList<>(points);
		way.set(0, touch(way.getFirst(), source, from));
		way.set(way.size() - 1, touch(way.getLast(), target, to));
		return way;
	}

	private static Point touch(Point end, Area area, Figure figure) {
		boolean beside = Math.abs(end.x() - area.x()) < TOLERANCE || Math.abs(end.x() - area.right()) < TOLERANCE;
		boolean above = Math.abs(end.y() - area.y()) < TOLERANCE || Math.abs(end.y() - area.bottom()) < TOLERANCE;
		double dx = end.x() - area.centreX();
		double dy = end.y() - area.centreY();
		if (beside)
			return new Point(area.centreX() + Math.copySign(reach(dy, area.height(), figure) * area.width() / 2, dx),
			end.y());
		if (above)
			return new Point(end.x(), area.centreY() + Math.copySign(reach(dx, area.width(),
			figure) * area.height() / 2, dy));
		return end;
	}

	/** How far the outline reaches at a distance from its centre line, 1 being the rectangle's edge. */
	private static double reach(double distance, double extent, Figure figure) {
		double across = Math.min(1, Math.abs(distance) / (extent / 2));
		return switch (figure.style().outline()) {
		case RECTANGLE, NOTE -> 1;
		case ELLIPSE -> Math.sqrt(1 - across * across);
		case LOZENGE -> 1 - across;
		};
	}
}
