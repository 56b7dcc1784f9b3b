package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.diagram.layout.LinkEnd.Side;

/** Decides at which side, and where on it, links touch their figures. */
final class LinkSides {

	private LinkSides() {
	}

	/** Gives all ends their sides and places. */
	static void choose(List<Link> links) {
		Map<Block, Map<Side, List<LinkEnd>>> ends = new LinkedHashMap<>();
		for (Link link : links) {
			chooseSides(link);
			if (!link.label.lines().isEmpty()) {
				link.source.block.endRoom = Grid.up(link.label.height());
				link.target.block.endRoom = Grid.up(link.label.height());
			}
			collect(ends, link.source);
			collect(ends, link.target);
		}
		ends.values().forEach(sides -> sides.values().forEach(LinkSides::spread));
	}

	private static void chooseSides(Link link) {
		link.source.side = Side.EAST;
		link.target.side = Side.EAST;
		if (link.isInward() || link.meeting.kind == Block.Kind.COLUMN || link.meeting.kind == Block.Kind.ROW)
			return;
		if (link.isBackwards())
			link.source.side = Side.WEST;
		else
			link.target.side = Side.WEST;
	}

	private static void collect(Map<Block, Map<Side, List<LinkEnd>>> ends, LinkEnd end) {
		ends.computeIfAbsent(end.block, block -> new LinkedHashMap<>())
				.computeIfAbsent(end.side, side -> new ArrayList<>()).add(end);
	}

	/** Evenly over the side, in the order of the figures at the other ends, so that few links cross. */
	private static void spread(List<LinkEnd> ends) {
		ends.sort(Comparator.comparingInt(end -> end.otherOrder));
		for (int i = 0; i < ends.size(); i++) {
			ends.get(i).share = (i + 1.0) / (ends.size() + 1);
			ends.get(i).block.ends = Math.max(ends.get(i).block.ends, ends.size());
		}
	}
}
