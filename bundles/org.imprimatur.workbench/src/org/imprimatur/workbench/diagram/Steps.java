package org.imprimatur.workbench.diagram;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.Point;

/** Walks from item to item with the arrow keys. */
final class Steps {

	/** Where to. */
	enum Direction {
		LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

		private final int dx;
		private final int dy;

		Direction(int dx, int dy) {
			this.dx = dx;
			this.dy = dy;
		}
	}

	/** What lies aside counts that much more than what lies ahead. */
	private static final double ASIDE = 2.5;

	private Steps() {
	}

	/** The nearest figure in a direction, neither inside nor around the one to start from. */
	static Optional<Item> figure(Scene scene, Item from, Direction direction) {
		Area start = from.area();
		return nearest(scene, item -> item.isEdge() || item == from || item.area().contains(start)
				|| start.contains(item.area()) ? Double.NaN : cost(start, item.area(), direction));
	}

	/**
	 * From a figure to the nearest of its edges in a direction, from an edge to its end that lies there.
	 */
	static Optional<Item> alongEdges(Scene scene, Item from, Direction direction) {
		if (!from.isEdge())
			return nearest(scene, item -> item.touches(from) ? leaving(from, item, direction) : Double.NaN);
		Point start = from.way().getFirst();
		Point end = from.way().getLast();
		boolean forward = (end.x() - start.x()) * direction.dx + (end.y() - start.y()) * direction.dy > 0;
		return scene.item(forward ? from.to() : from.from());
	}

	private static Optional<Item> nearest(Scene scene, ToDoubleFunction<Item> cost) {
		return scene.items().stream().filter(item -> !Double.isNaN(cost.applyAsDouble(item)))
				.min(Comparator.comparingDouble(cost));
	}

	private static double cost(Area from, Area to, Direction direction) {
		double dx = to.centreX() - from.centreX();
		double dy = to.centreY() - from.centreY();
		double ahead = dx * direction.dx + dy * direction.dy;
		double aside = direction.dx == 0 ? gap(from.x(), from.right(), to.x(), to.right())
				: gap(from.y(), from.bottom(), to.y(), to.bottom());
		boolean beyond = direction.dx == 0 ? Math.abs(dy) > (from.height() + to.height()) / 4
				: Math.abs(dx) > (from.width() + to.width()) / 4;
		double drift = Math.abs(direction.dx == 0 ? dx : dy) / 1000;
		return ahead > 0 && beyond ? ahead + ASIDE * aside + drift : Double.NaN;
	}

	/** How far two lengths are apart; 0 where they have a part in common. */
	private static double gap(double start, double end, double otherStart, double otherEnd) {
		return Math.max(0, Math.max(otherStart - end, start - otherEnd));
	}

	private static double leaving(Item figure, Item edge, Direction direction) {
		boolean outgoing = edge.from().equals(figure.id());
		Point near = outgoing ? edge.way().getFirst() : edge.way().getLast();
		Point far = outgoing ? edge.way().getLast() : edge.way().getFirst();
		double ahead = (far.x() - near.x()) * direction.dx + (far.y() - near.y()) * direction.dy;
		double aside = Math.abs((far.x() - near.x()) * direction.dy) + Math.abs((far.y() - near.y()) * direction.dx);
		return ahead > 0 ? aside : Double.NaN;
	}
}
