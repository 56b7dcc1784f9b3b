package org.imprimatur.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.FigureStyle.Outline;

/** What holds for every drawing that was laid out. */
final class Check {

	private static final double TOLERANCE = 0.6;

	private final PlacedDrawing placed;
	private final Map<String, Box> boxes = new HashMap<>();

	private Check(PlacedDrawing placed) {
		this.placed = placed;
		placed.allBoxes().forEach(box -> boxes.put(box.figure().id(), box));
	}

	/** All figures and edges have places, nothing overlaps that must not, and everything lies in the drawing. */
	static void everything(PlacedDrawing placed) {
		Check check = new Check(placed);
		check.complete(placed.drawing());
		check.apart(placed.boxes());
		placed.allBoxes().forEach(check::inside);
		placed.routes().forEach(check::ends);
	}

	private void complete(Drawing drawing) {
		assertThat(boxes.keySet()).containsExactlyInAnyOrderElementsOf(all(drawing.figures()).map(Figure::id).toList());
		assertThat(placed.routes()).extracting(Route::connection).containsExactlyElementsOf(drawing.connections());
	}

	private static Stream<Figure> all(List<Figure> figures) {
		return figures.stream().flatMap(figure -> Stream.concat(Stream.of(figure), all(figure.children())));
	}

	private void apart(List<Box> siblings) {
		for (int i = 0; i < siblings.size(); i++)
			for (int j = 0; j < i; j++) {
				Box one = siblings.get(i);
				Box other = siblings.get(j);
				assertThat(one.area().inset(TOLERANCE).overlaps(other.area().inset(TOLERANCE)))
						.as("%s %s overlaps %s %s", one.figure().id(), one.area(), other.figure().id(), other.area())
						.isFalse();
			}
	}

	private void inside(Box box) {
		Area room = box.area().inset(-TOLERANCE);
		assertThat(new Area(0, 0, placed.width(), placed.height()).inset(-TOLERANCE).contains(box.area()))
				.as(box.figure().id()).isTrue();
		for (TextLine line : box.lines())
			assertThat(room.contains(line.area())).as("text '%s' in %s %s", line.text(), box.figure().id(), box.area())
			.isTrue();
		for (Box child : box.children()) {
			assertThat(room.contains(child.area())).as("%s %s in %s %s", child.figure().id(), child.area(),
					box.figure().id(), box.area()).isTrue();
			for (TextLine line : box.lines())
				assertThat(line.area().overlaps(child.area()))
				.as("head of %s over %s", box.figure().id(), child.figure().id()).isFalse();
		}
		apart(box.children());
	}

	private void ends(Route route) {
		assertThat(route.points()).as(route.connection().id()).hasSizeGreaterThan(1);
		onOutline(route.points().getFirst(), route.connection().source());
		onOutline(route.points().getLast(), route.connection().target());
		for (int i = 1; i < route.points().size(); i++)
			assertThat(Math.min(Math.abs(route.points().get(i).x() - route.points().get(i - 1).x()),
					Math.abs(route.points().get(i).y() - route.points().get(i - 1).y())))
					.as("orthogonal: %s", route.points()).isLessThan(TOLERANCE);
	}

	private void onOutline(Point point, Figure figure) {
		Area area = boxes.get(figure.id()).area();
		double x = Math.abs(point.x() - area.centreX()) / (area.width() / 2);
		double y = Math.abs(point.y() - area.centreY()) / (area.height() / 2);
		Outline outline = figure.style().outline();
		double distance = outline == Outline.ELLIPSE ? Math.hypot(x, y) : outline == Outline.LOZENGE ? x + y
				: Math.max(x, y);
		assertThat(distance).as("%s touches %s %s", point, figure.id(), area).isBetween(0.95, 1.05);
	}
}
