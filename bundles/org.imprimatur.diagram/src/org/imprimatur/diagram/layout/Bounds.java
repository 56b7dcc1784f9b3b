package org.imprimatur.diagram.layout;

import java.util.stream.Stream;

/** Fits the size of a drawing to what it holds. */
final class Bounds {

	private Bounds() {
	}

	/** The same drawing, moved and sized so that all boxes, ways, labels and badges lie in it. */
	static PlacedDrawing fitted(PlacedDrawing drawing) {
		if (drawing.boxes().isEmpty())
			return drawing;
		double left = Math.floor(corners(drawing).mapToDouble(Area::x).min().orElse(0));
		double top = Math.floor(corners(drawing).mapToDouble(Area::y).min().orElse(0));
		double right = corners(drawing).mapToDouble(Area::right).max().orElse(0);
		double bottom = corners(drawing).mapToDouble(Area::bottom).max().orElse(0);
		return new PlacedDrawing(drawing.drawing(), Math.ceil(right - left), Math.ceil(bottom - top),
				drawing.boxes().stream().map(box -> moved(box, -left, -top)).toList(),
				drawing.routes().stream().map(route -> moved(route, -left, -top)).toList());
	}

	private static Stream<Area> corners(PlacedDrawing drawing) {
		return Stream.concat(
				drawing.boxes().stream().flatMap(box -> Stream.concat(Stream.of(box.area()),
				box.badges().stream().map(PlacedBadge::area))),
				drawing.routes().stream().flatMap(route -> Stream.concat(
						route.points().stream().map(point -> new Area(point.x(), point.y(), 0, 0)),
						route.lines().stream().map(TextLine::area))));
	}

	private static Box moved(Box box, double dx, double dy) {
		return new Box(box.figure(), box.area().moved(dx, dy),
				box.lines().stream().map(line -> line.moved(dx, dy)).toList(),
				box.badges().stream().map(badge -> new PlacedBadge(badge.badge(), badge.area().moved(dx, dy))).toList(),
				box.children().stream().map(child -> moved(child, dx, dy)).toList());
	}

	private static Route moved(Route route, double dx, double dy) {
		return new Route(route.connection(), route.points().stream().map(point -> point.moved(dx, dy)).toList(),
				route.lines().stream().map(line -> line.moved(dx, dy)).toList());
	}
}
