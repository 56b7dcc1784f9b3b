package org.imprimatur.diagram.output;

import java.awt.geom.Path2D;
import java.util.List;

import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.Point;

/** Paths that figures and edges are drawn with. */
final class Paths {

	private static final double FOLD = 12;
	private static final double BEND = 6;

	private Paths() {
	}

	/** The outline of a polygon. */
	static Path2D polygon(Point... corners) {
		Path2D path = lines(List.of(corners));
		path.closePath();
		return path;
	}

	private static Path2D lines(List<Point> points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points.getFirst().x(), points.getFirst().y());
		points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
		return path;
	}

	/** An open line. */
	static Path2D line(Point... points) {
		return lines(List.of(points));
	}

	/** A line with round bends. */
	static Path2D way(List<Point> points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points.getFirst().x(), points.getFirst().y());
		for (int i = 1; i < points.size() - 1; i++) {
			Point bend = points.get(i);
			Point before = towards(bend, points.get(i - 1));
			Point after = towards(bend, points.get(i + 1));
			path.lineTo(before.x(), before.y());
			path.quadTo(bend.x(), bend.y(), after.x(), after.y());
		}
		path.lineTo(points.getLast().x(), points.getLast().y());
		return path;
	}

	private static Point towards(Point from, Point to) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double share = length == 0 ? 0 : Math.min(BEND, length / 2) / length;
		return from.moved((to.x() - from.x()) * share, (to.y() - from.y()) * share);
	}

	/** A rhombus. */
	static Path2D lozenge(Area area) {
		return polygon(new Point(area.centreX(), area.y()), new Point(area.right(), area.centreY()),
				new Point(area.centreX(), area.bottom()), new Point(area.x(), area.centreY()));
	}

	/** A sheet with a folded corner. */
	static Path2D note(Area area) {
		double fold = Math.min(FOLD, Math.min(area.width(), area.height()) / 3);
		Path2D path = polygon(new Point(area.x(), area.y()), new Point(area.right() - fold, area.y()),
				new Point(area.right(), area.y() + fold), new Point(area.right(), area.bottom()),
				new Point(area.x(), area.bottom()));
		path.append(line(new Point(area.right() - fold, area.y()), new Point(area.right() - fold, area.y() + fold),
				new Point(area.right(), area.y() + fold)), false);
		return path;
	}
}
