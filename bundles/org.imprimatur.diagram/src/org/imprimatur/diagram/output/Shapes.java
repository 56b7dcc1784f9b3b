package org.imprimatur.diagram.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.ConnectionStyle;
import org.imprimatur.diagram.ConnectionStyle.Arrow;
import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.FigureStyle;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.layout.Point;

/** Paints outlines, lines and arrow heads in a style; drawings and legends share it. */
final class Shapes {

	private static final double ARROW = 9;
	private static final double ARROW_HALF = 4;

	private Shapes() {
	}

	/** An outline. */
	static void figure(Area area, FigureStyle style, Canvas canvas) throws IOException {
		Ink ink = style.borderWidth() == 0 ? Ink.fill(style.fill())
				: new Ink(style.fill(), style.border(), style.borderWidth(), style.dash());
		Area inner = area.inset(style.borderWidth() / 2.0);
		switch (style.outline()) {
		case RECTANGLE -> canvas.rectangle(inner, style.cornerRadius(), ink);
		case ELLIPSE -> canvas.ellipse(inner, ink);
		case LOZENGE -> canvas.path(Paths.lozenge(inner), ink);
		case NOTE -> canvas.path(Paths.note(inner), ink);
		}
	}

	/** A line and what stands at its ends. */
	static void edge(List<Point> points, ConnectionStyle style, Canvas canvas) throws IOException {
		List<Point> line = new ArrayList<>(points);
		Point start = points.getFirst();
		Point end = points.getLast();
		Point afterStart = points.get(1);
		Point beforeEnd = points.get(points.size() - 2);
		line.set(0, back(style.start(), start, afterStart));
		line.set(line.size() - 1, back(style.end(), end, beforeEnd));
		double width = Math.max(1, style.width());
		canvas.path(Paths.way(line), Ink.line(style.stroke(), width, style.dash()));
		head(style.start(), start, afterStart, style, canvas);
		head(style.end(), end, beforeEnd, style, canvas);
	}

	/** Where the line ends so that it does not show through the head. */
	private static Point back(Arrow arrow, Point tip, Point from) {
		return switch (arrow) {
		case NONE, OPEN -> tip;
		case CLOSED, FILLED -> along(tip, from, ARROW);
		case DIAMOND, FILLED_DIAMOND -> along(tip, from, 2 * ARROW);
		};
	}

	private static Point along(Point tip, Point from, double distance) {
		double length = Math.hypot(from.x() - tip.x(), from.y() - tip.y());
		if (length == 0)
			return tip;
		double share = Math.min(distance, length) / length;
		return tip.moved((from.x() - tip.x()) * share, (from.y() - tip.y()) * share);
	}

	private static void head(Arrow arrow, Point tip, Point from, ConnectionStyle style,
			Canvas canvas) throws IOException {
		Point left = aside(tip, from, ARROW_HALF);
		Point right = aside(tip, from, -ARROW_HALF);
		Ink outline = new Ink(PagePaints.PAGE, style.stroke(), 1, Dash.SOLID);
		Ink filled = new Ink(style.stroke(), style.stroke(), 1, Dash.SOLID);
		switch (arrow) {
		case NONE -> {
		}
		case OPEN -> canvas.path(Paths.line(left, tip, right),
				Ink.line(style.stroke(), Math.max(1, style.width()), Dash.SOLID));
		case CLOSED -> canvas.path(Paths.polygon(left, tip, right), outline);
		case FILLED -> canvas.path(Paths.polygon(left, tip, right), filled);
		case DIAMOND -> canvas.path(Paths.polygon(left, tip, right, along(tip, from, 2 * ARROW)), outline);
		case FILLED_DIAMOND -> canvas.path(Paths.polygon(left, tip, right, along(tip, from, 2 * ARROW)), filled);
		}
	}

	private static Point aside(Point tip, Point from, double by) {
		double length = Math.max(1e-9, Math.hypot(from.x() - tip.x(), from.y() - tip.y()));
		double dx = (from.x() - tip.x()) / length;
		double dy = (from.y() - tip.y()) / length;
		return tip.moved(dx * ARROW - dy * by, dy * ARROW + dx * by);
	}
}
