package org.imprimatur.diagram.layout;

import java.util.List;

/** Routes links over a plain grid, from side to side with two bends, whatever lies between. */
final class GridLinks {

	private GridLinks() {
	}

	/** Routes a link whose ends have their places within {@code root}. */
	static void route(Link link, Block root) {
		Block source = link.source.block;
		Block target = link.target.block;
		Point from = source.within(root).moved(0, source.height * link.source.share);
		Point to = target.within(root).moved(0, target.height * link.target.share);
		boolean forwards = from.x() + source.width <= to.x();
		boolean backwards = to.x() + target.width <= from.x();
		Point start = backwards ? from : from.moved(source.width, 0);
		Point end = forwards ? to : to.moved(target.width, 0);
		double middle = forwards || backwards ? (start.x() + end.x()) / 2 : Math.max(start.x(), end.x()) + Grid.STEP;
		link.frame = root;
		link.points = List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end);
		if (!link.label.lines().isEmpty())
			link.labelAt = Ways.labelAt(link.points, link.label);
	}
}
