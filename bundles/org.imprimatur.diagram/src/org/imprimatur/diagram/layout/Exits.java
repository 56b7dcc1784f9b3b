package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.layout.LinkEnd.Side;

/** Ways from a figure out of the rows and columns around it. */
final class Exits {

	private Exits() {
	}

	/** Where the link touches its figure, within {@code top}, a block around the figure or itself. */
	static Point start(LinkEnd end, Block top) {
		Block block = end.block;
		Point corner = block.within(top);
		double height = block.kind == Block.Kind.LEAF ? block.height : Math.max(block.label.headHeight(), Grid.STEP);
		return corner.moved(end.side == Side.WEST ? 0 : block.width, height * end.share);
	}

	/** From the figure to the outline of {@code top}, within {@code top}. */
	static List<Point> way(LinkEnd end, Block top) {
		List<Point> way = new ArrayList<>();
		way.add(start(end, end.block));
		for (Block block = end.block; block != top; block = block.parent) {
			double x = block.x;
			double y = block.y;
			way.replaceAll(point -> point.moved(x, y));
			if (block.parent.kind == Block.Kind.ROW)
				intoGutter(way, block, end.side, block.parent.gutter.next(end.labelHeight));
			way.add(new Point(end.side == Side.WEST ? 0 : block.parent.width, way.getLast().y()));
		}
		return way;
	}

	/** On from a child's outline to a track below the children of a row. */
	static void intoGutter(List<Point> way, Block child, Side side, double track) {
		double gap = child.parent.gutter.nextGap();
		double x = side == Side.WEST ? child.x - gap : child.right() + gap;
		way.add(new Point(x, way.getLast().y()));
		way.add(new Point(x, gutterTop(child.parent) + track));
	}

	/** Where the tracks of a row's gutter begin. */
	static double gutterTop(Block row) {
		return row.children.stream().mapToDouble(Block::bottom).max().orElse(0);
	}
}
