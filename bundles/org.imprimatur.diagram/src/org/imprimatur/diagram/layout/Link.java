package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.diagram.Connection;

/** A connection while it finds its way. */
final class Link {

	private static final double LABEL_WIDTH = 144;

	final Connection connection;
	final LinkEnd source;
	final LinkEnd target;
	/** The innermost block around both ends; one of the ends if that lies around the other. */
	final Block meeting;
	final Label label;

	/** Block that the way is told in. */
	Block frame;
	List<Point> points = new ArrayList<>();
	/** Ways out of rows and columns, where an end lies in one. */
	final Map<LinkEnd, List<Point>> exits = new HashMap<>();
	/** Left upper corner of the label. */
	Point labelAt;

	Link(Connection connection, Block source, Block target, Block meeting) {
		this.connection = connection;
		this.source = new LinkEnd(source);
		this.target = new LinkEnd(target);
		this.meeting = meeting;
		label = Label.of(connection.label(), connection.style().text(), PagePaints.PAGE, LABEL_WIDTH);
		this.source.labelHeight = label.height();
		this.target.labelHeight = label.height();
		this.source.otherOrder = target.order;
		this.target.otherOrder = source.order;
	}

	/** Whether one end lies inside the other. */
	boolean isInward() {
		return meeting == source.block || meeting == target.block;
	}

	/** Whether it leads from a figure to one that stands further left. */
	boolean isBackwards() {
		return meeting.isRoot() && source.block.under(meeting).rank() > target.block.under(meeting).rank();
	}

	/** The route within the drawing; {@code root} is the frame of all frames. */
	Route route(Block root) {
		Point origin = frame.within(root);
		List<Point> way = Ways.simplified(Outlines.touched(points.stream()
				.map(point -> point.moved(origin.x(), origin.y())).toList(),
				source.block.area(root), source.block.figure, target.block.area(root), target.block.figure));
		if (labelAt == null)
			return new Route(connection, way, List.of());
		return new Route(connection, way, label.centredAt(origin.x() + labelAt.x() + label.width() / 2,
				origin.y() + labelAt.y()));
	}
}
