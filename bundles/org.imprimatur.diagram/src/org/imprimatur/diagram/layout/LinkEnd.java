package org.imprimatur.diagram.layout;

/** Where a link touches a figure. */
final class LinkEnd {

	/** Sides at which links leave figures and containers. */
	enum Side {
		WEST, EAST;

		Side opposite() {
			return this == WEST ? EAST : WEST;
		}
	}

	final Block block;
	Side side;
	/** Place along the side: 0 at the top, 1 at the bottom. */
	double share = 0.5;
	/** Height of the link's label. */
	double labelHeight;
	/** Order of the block at the other end. */
	int otherOrder;

	LinkEnd(Block block) {
		this.block = block;
	}
}
