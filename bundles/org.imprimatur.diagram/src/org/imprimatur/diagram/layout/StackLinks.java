package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Routes links that no layered graph routes: between the children of a row or column, and from a figure to one around
 * it.
 */
final class StackLinks {

	private StackLinks() {
	}

	/** Routes a link whose ends have their places. */
	static void route(Link link) {
		link.frame = link.meeting;
		if (link.isInward())
			inward(link);
		else if (link.meeting.kind == Block.Kind.ROW)
			beneath(link);
		else
			beside(link);
	}

	private static void inward(Link link) {
		boolean outwards = link.meeting == link.target.block;
		link.points = Exits.way(outwards ? link.source : link.target, link.meeting);
		if (!outwards)
			link.points = link.points.reversed();
		if (!link.label.lines().isEmpty())
			link.labelAt = Ways.labelAt(link.points, link.label);
	}

	private static List<Point> toChild(LinkEnd end, Block meeting) {
		Block child = end.block.under(meeting);
		List<Point> way = new ArrayList<>(Exits.way(end, child));
		way.replaceAll(point -> point.moved(child.x, child.y));
		return way;
	}

	private static void beside(Link link) {
		double right = link.meeting.children.stream().mapToDouble(Block::right).max().orElse(0);
		double x = right + link.meeting.gutter.next(link.label.width());
		List<Point> from = toChild(link.source, link.meeting);
		List<Point> to = toChild(link.target, link.meeting);
		link.points = from;
		from.add(new Point(x, from.getLast().y()));
		from.add(new Point(x, to.getLast().y()));
		link.points.addAll(to.reversed());
		if (!link.label.lines().isEmpty())
			link.labelAt = new Point(x + 2, (from.getFirst().y() + to.getFirst().y() - link.label.height()) / 2);
	}

	private static void beneath(Link link) {
		double track = link.meeting.gutter.next(link.label.height());
		List<Point> from = toChild(link.source, link.meeting);
		List<Point> to = toChild(link.target, link.meeting);
		Exits.intoGutter(from, link.source.block.under(link.meeting), link.source.side, track);
		Exits.intoGutter(to, link.target.block.under(link.meeting), link.target.side, track);
		double middle = (from.getLast().x() + to.getLast().x()) / 2;
		double y = from.getLast().y();
		link.points = from;
		link.points.addAll(to.reversed());
		if (!link.label.lines().isEmpty())
			link.labelAt = new Point(middle - link.label.width() / 2, y + 1);
	}
}
