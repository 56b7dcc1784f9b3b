package org.imprimatur.diagram.layout;

import java.util.List;
import java.util.Set;
import java.util.HashSet;

/** Decides how the inside of each block is arranged, and reserves the room its links need there. */
final class BlockKinds {

	private final Set<Block> meetings = new HashSet<>();

	private BlockKinds(List<Link> links) {
		for (Link link : links) {
			if (!link.isInward())
				meetings.add(link.meeting);
			markCrossed(link.source.block, link.meeting);
			markCrossed(link.target.block, link.meeting);
		}
	}

	/** Gives all blocks of a tree their kinds. */
	static void choose(BlockTree tree) {
		BlockKinds kinds = new BlockKinds(tree.links);
		kinds.choose(tree.root);
		tree.blocks().forEach(kinds::choose);
		tree.links.forEach(BlockKinds::reserve);
	}

	/** Gives all blocks kinds that need no graph layout and no room for links. */
	static void chooseGrid(BlockTree tree) {
		tree.root.kind = tree.root.children.isEmpty() ? Block.Kind.LEAF : Block.Kind.PACKED;
		tree.blocks().forEach(new BlockKinds(List.of())::choose);
	}

	/** All blocks strictly between an end and where the two ends meet. */
	private static void markCrossed(Block end, Block meeting) {
		for (Block block = end; block != meeting; block = block.parent)
			if (block != end)
				block.crossed = true;
	}

	private void choose(Block block) {
		block.kind = kind(block);
		block.compound = block.kind == Block.Kind.LAYERED && block.crossed && !block.isRoot()
				&& block.parent.kind == Block.Kind.LAYERED && (block.parent.isRoot() || block.parent.compound);
	}

	private Block.Kind kind(Block block) {
		if (block.children.isEmpty())
			return Block.Kind.LEAF;
		if (block.isRoot())
			return meetings.contains(block) || hasRanks(block) ? Block.Kind.LAYERED : Block.Kind.PACKED;
		return switch (block.figure.arrangement()) {
		case LIST, VERTICAL -> Block.Kind.COLUMN;
		case HORIZONTAL -> Block.Kind.ROW;
		case FREE, NONE -> meetings.contains(block) ? Block.Kind.LAYERED
				: block.crossed ? Block.Kind.COLUMN : Block.Kind.PACKED;
		};
	}

	private static boolean hasRanks(Block root) {
		return root.children.stream().mapToInt(Block::rank).distinct().count() > 1;
	}

	private static void reserve(Link link) {
		if (!link.isInward() && link.meeting.kind == Block.Kind.COLUMN)
			link.meeting.gutter.reserve(link.label.width());
		if (!link.isInward() && link.meeting.kind == Block.Kind.ROW)
			link.meeting.gutter.reserve(link.label.height());
		reserve(link, link.source.block);
		reserve(link, link.target.block);
	}

	private static void reserve(Link link, Block end) {
		if (end == link.meeting)
			return;
		for (Block block = end; block.parent != null && block != link.meeting; block = block.parent) {
			if (block.parent.kind == Block.Kind.ROW) {
				block.parent.gutter.reserveGap();
				if (block.parent != link.meeting || link.isInward())
					block.parent.gutter.reserve(link.label.height());
			}
		}
	}
}
