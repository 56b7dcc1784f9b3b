package org.imprimatur.diagram.output;

import java.io.IOException;
import java.util.List;

import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.Box;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.layout.PlacedBadge;
import org.imprimatur.diagram.layout.PlacedDrawing;
import org.imprimatur.diagram.layout.Route;
import org.imprimatur.diagram.layout.TextLine;

/** Paints figures and edges. */
final class DrawingPainter implements Content {

	private static final double LABEL_MARGIN = 3;
	private static final double LABEL_RADIUS = 3;

	private final PlacedDrawing drawing;

	DrawingPainter(PlacedDrawing drawing) {
		this.drawing = drawing;
	}

	@Override
	public double width() {
		return drawing.width();
	}

	@Override
	public double height() {
		return drawing.height();
	}

	@Override
	public void paint(Canvas canvas) throws IOException {
		for (Box box : drawing.boxes())
			figure(box, canvas);
		for (Route route : drawing.routes())
			edge(route, canvas);
		for (Route route : drawing.routes())
			if (!route.lines().isEmpty())
				label(route, canvas);
	}

	private static void figure(Box box, Canvas canvas) throws IOException {
		Figure figure = box.figure();
		canvas.begin(new Mark("figure", figure.id(), figure.label(), figure.tooltip(), figure.element()));
		Shapes.figure(box.area(), figure.style(), canvas);
		for (TextLine line : box.lines())
			canvas.text(line);
		for (Box child : box.children())
			figure(child, canvas);
		for (PlacedBadge badge : box.badges()) {
			canvas.begin(new Mark("badge", "", "", badge.badge().tooltip(), null));
			canvas.image(badge.badge().image(), badge.area());
			canvas.end();
		}
		canvas.end();
	}

	private static void edge(Route route, Canvas canvas) throws IOException {
		Connection edge = route.connection();
		canvas.begin(new Mark("edge", edge.id(), edge.label(), edge.tooltip(), edge.element()));
		Shapes.edge(route.points(), edge.style(), canvas);
		canvas.end();
	}

	private static void label(Route route, Canvas canvas) throws IOException {
		List<TextLine> lines = route.lines();
		canvas.begin(new Mark("label", "", "", route.connection().tooltip(), null));
		for (TextLine line : lines) {
			Area area = line.area();
			canvas.rectangle(new Area(area.x() - LABEL_MARGIN, area.y(), area.width() + 2 * LABEL_MARGIN,
					area.height()), LABEL_RADIUS,
					Ink.fill(PagePaints.PAGE));
		}
		for (TextLine line : lines)
			canvas.text(line);
		canvas.end();
	}
}
