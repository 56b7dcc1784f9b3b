package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.Figure;

/** A figure while it finds its place. The root stands for the drawing and has no figure. */
final class Block {

	/** How the inside is arranged. */
	enum Kind {
		LEAF, COLUMN, ROW, PACKED, LAYERED
	}

	final Figure figure;
	final Block parent;
	final int order;
	final List<Block> children = new ArrayList<>();

	Kind kind = Kind.LEAF;
	/** Whether edges meet outside that begin or end inside. */
	boolean crossed;
	/** Laid out together with its parent, not on its own. */
	boolean compound;
	/** Most links that touch one of its sides. */
	int ends;
	/** Distance of links at one side: more where they have labels. */
	double endRoom = Grid.STEP;
	/** Ways inside a row or column that run beside the children. */
	final Gutter gutter = new Gutter();

	BlockLabel label = BlockLabel.NONE;
	/** Place within the parent. */
	double x;
	double y;
	double width;
	double height;

	Block(Figure figure, Block parent, int order) {
		this.figure = figure;
		this.parent = parent;
		this.order = order;
	}

	boolean isRoot() {
		return parent == null;
	}

	/** Place of its mapping among its parent's. */
	int rank() {
		return figure.rank();
	}

	double right() {
		return x + width;
	}

	double bottom() {
		return y + height;
	}

	/** The block itself or the one around it that is a child of {@code ancestor}. */
	Block under(Block ancestor) {
		Block block = this;
		while (block.parent != ancestor)
			block = block.parent;
		return block;
	}

	/** Left upper corner within {@code frame}, a block around this one or itself. */
	Point within(Block frame) {
		Point place = new Point(0, 0);
		for (Block block = this; block != frame; block = block.parent)
			place = place.moved(block.x, block.y);
		return place;
	}

	/** Its outline within {@code frame}. */
	Area area(Block frame) {
		Point corner = within(frame);
		return new Area(corner.x(), corner.y(), width, height);
	}
}
