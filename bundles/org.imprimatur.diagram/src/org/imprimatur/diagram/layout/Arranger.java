package org.imprimatur.diagram.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Sizes blocks from the innermost outwards and places what they hold. */
final class Arranger {

	/** Distance of a container's outline from what it holds. */
	static final double PADDING = 12;

	private static final double CARD_GAP = 8;
	private static final double ROW_GAP = 16;
	private static final double TOP_GAP = 24;
	private static final double PAGE_RATIO = 1.6;
	private static final double INNER_RATIO = 1.4;

	private final List<Link> links;
	private final BooleanSupplier cancelled;

	/** @param cancelled asked now and then whether to give up */
	Arranger(List<Link> links, BooleanSupplier cancelled) {
		this.links = links;
		this.cancelled = cancelled;
	}

	/** Gives a block its size and the blocks inside their places. */
	void arrange(Block block) {
		block.children.forEach(this::arrange);
		switch (block.kind) {
		case LEAF -> sizeLeaf(block);
		case COLUMN -> stack(block);
		case ROW -> line(block);
		case PACKED -> packFreely(block);
		case LAYERED -> layer(block);
		}
	}

	private static void sizeLeaf(Block block) {
		if (block.isRoot())
			return;
		block.width = block.label.leafWidth();
		block.height = Math.max(block.label.leafHeight(), Grid.up((block.ends + 1) * block.endRoom));
	}

	private static void stack(Block block) {
		double width = block.children.stream().mapToDouble(child -> child.width).max().orElse(0);
		double y = top(block);
		for (Block child : block.children) {
			child.x = PADDING;
			child.y = y;
			if (Stretching.isFree(child))
				Stretching.widen(child, width);
			else
				child.x += (width - child.width) / 2;
			y += child.height + CARD_GAP;
		}
		wrap(block, width + block.gutter.room(), y - CARD_GAP);
	}

	private static void line(Block block) {
		double height = block.children.stream().mapToDouble(child -> child.height).max().orElse(0);
		double gap = ROW_GAP + 2 * block.gutter.gap();
		double x = PADDING;
		for (Block child : block.children) {
			child.x = x + block.gutter.gap();
			child.y = top(block);
			if (Stretching.isFree(child))
				Stretching.heighten(child, height);
			x += child.width + gap;
		}
		wrap(block, x - ROW_GAP - PADDING, top(block) + height + block.gutter.room());
	}

	private static void packFreely(Block block) {
		double gap = block.isRoot() ? TOP_GAP : CARD_GAP;
		Point size = new Shelves(block.children, gap).packTo(block.isRoot() ? PAGE_RATIO : INNER_RATIO);
		moveIn(block);
		wrap(block, size.x(), top(block) + size.y());
	}

	/** Packs what a container holds anew, into that width of the container; it may become lower. */
	static void pack(Block block, double width) {
		Point size = new Shelves(block.children, CARD_GAP).pack(width - 2 * PADDING);
		moveIn(block);
		block.width = Math.max(width, size.x() + 2 * PADDING);
		block.height = top(block) + size.y() + PADDING;
	}

	private static void moveIn(Block block) {
		double left = block.isRoot() ? 0 : PADDING;
		for (Block child : block.children) {
			child.x += left;
			child.y += top(block);
		}
	}

	private void layer(Block block) {
		if (block.compound)
			return;
		if (block.isRoot())
			alignRanks(block);
		new LayeredGraph(block, links, cancelled).layout();
	}

	/** Figures of one rank stand in one column and get its width. */
	private static void alignRanks(Block root) {
		Map<Integer, List<Block>> ranks = root.children.stream().filter(Stretching::isFree)
				.filter(block -> !block.compound)
				.collect(Collectors.groupingBy(Block::rank, TreeMap::new, Collectors.toList()));
		for (List<Block> rank : ranks.values()) {
			double width = rank.stream().mapToDouble(block -> block.width).max().orElse(0);
			rank.forEach(block -> Stretching.widen(block, width));
		}
	}

	/** Where the children of a block begin. */
	static double top(Block block) {
		return block.isRoot() ? 0 : block.label.headHeight();
	}

	private static void wrap(Block block, double width, double bottom) {
		double padding = block.isRoot() ? 0 : PADDING;
		block.width = Math.max(block.label.headWidth(), width + 2 * padding);
		block.height = bottom + padding;
		double more = Grid.up(block.width) - width - 2 * padding;
		if (more > 0) {
			block.width = width + 2 * padding;
			Stretching.widen(block, block.width + more);
		}
	}
}
