package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** What ways have in common, however they were found. */
final class Ways {

	private static final double TOLERANCE = 0.01;

	private Ways() {
	}

	/** The way without points that are twice there or lie on a straight line between their neighbours. */
	static List<Point> simplified(List<Point> points) {
		List<Point> way = new ArrayList<>();
		for (Point point : points) {
			if (!way.isEmpty() && way.size() > 1 && same(way.getLast(), point))
				continue;
			while (way.size() > 1 && straight(way.get(way.size() - 2), way.getLast(), point))
				way.removeLast();
			way.add(point);
		}
		return way;
	}

	private static boolean same(Point one, Point other) {
		return Math.abs(one.x() - other.x()) < TOLERANCE && Math.abs(one.y() - other.y()) < TOLERANCE;
	}

	private static boolean straight(Point one, Point two, Point three) {
		return Math.abs(one.x() - two.x()) < TOLERANCE && Math.abs(two.x() - three.x()) < TOLERANCE
				|| Math.abs(one.y() - two.y()) < TOLERANCE && Math.abs(two.y() - three.y()) < TOLERANCE;
	}

	/** Left upper corner of a label at the middle of the way's longest stretch. */
	static Point labelAt(List<Point> points, Label label) {
		Point from = points.getFirst();
		Point to = points.getLast();
		double longest = -1;
		for (int i = 1; i < points.size(); i++) {
			double length = Math.hypot(points.get(i).x() - points.get(i - 1).x(),
					points.get(i).y() - points.get(i - 1).y());
			if (length > longest) {
				longest = length;
				from = points.get(i - 1);
				to = points.get(i);
			}
		}
		return new Point((from.x() + to.x() - label.width()) / 2, (from.y() + to.y() - label.height()) / 2);
	}
}
