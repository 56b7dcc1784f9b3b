package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs blocks in their order onto shelves, so that the whole has about a wanted shape and few gaps. Containers that
 * are
 * packed themselves share the length of their shelf by what they hold, as in a tree map.
 */
final class Shelves {

	private static final double NARROWEST = 0.6;
	private static final double WIDEST = 1.8;
	private static final double TRY = 0.06;
	private static final int ROUNDS = 4;
	private static final double FULL = 0.5;

	private final List<Block> blocks;
	private final double gap;
	private final boolean elastic;

	/** @param gap distance of neighbours */
	Shelves(List<Block> blocks, double gap) {
		this.blocks = blocks;
		this.gap = gap;
		elastic = blocks.stream().anyMatch(Shelves::isElastic);
		equalise();
	}

	private static boolean isElastic(Block block) {
		return block.kind == Block.Kind.PACKED && Stretching.isFree(block);
	}

	/**
	 * Places the blocks from (0, 0) and stretches them to straight shelves.
	 *
	 * @param ratio width to height wanted
	 * @return the right lower corner of the whole
	 */
	Point packTo(double ratio) {
		double side = Math.sqrt(blocks.stream().mapToDouble(block -> need(block) * (elastic ? 1.2 : 1)).sum() * ratio);
		double best = Double.MAX_VALUE;
		double length = side;
		for (double share = NARROWEST; share <= WIDEST; share += TRY) {
			Point size = pack(side * share);
			double cost = Math.max(size.x() / ratio, size.y());
			if (cost < best - 1) {
				best = cost;
				length = side * share;
			}
		}
		return pack(length);
	}

	/** Places the blocks on shelves of about that length; the right lower corner of the whole. */
	Point pack(double length) {
		List<List<Block>> shelves = shelves(length);
		double x = elastic ? length : 0;
		for (List<Block> shelf : shelves) {
			if (elastic)
				share(shelf, length);
			x = Math.max(x, length(shelf));
		}
		return place(shelves, x);
	}

	/** Leaves that are free in their width get one width. */
	private void equalise() {
		List<Block> free = blocks.stream().filter(Stretching::isFree).filter(block -> block.kind == Block.Kind.LEAF)
				.toList();
		double widest = free.stream().mapToDouble(block -> block.width).max().orElse(0);
		free.forEach(block -> Stretching.widen(block, widest));
	}

	/** Room that a block needs with the gaps around it, however it is shaped. */
	private double need(Block block) {
		if (!isElastic(block))
			return (block.width + gap) * (block.height + gap);
		return block.children.stream().mapToDouble(this::need).sum()
				+ (block.label.headWidth() + gap) * 2 * Arranger.PADDING
				+ block.label.headHeight() * block.label.headWidth();
	}

	private static double least(Block block) {
		return Grid.up(Math.max(block.label.headWidth(),
				block.children.stream().mapToDouble(child -> isElastic(child) ? least(child) : child.width).max()
				.orElse(0)
						+ 2 * Arranger.PADDING));
	}

	private List<List<Block>> shelves(double limit) {
		double perLength = blocks.stream().mapToDouble(this::need).sum();
		double shelfNeed = perLength / Math.max(1, Math.round(perLength / limit / Math.max(1, typicalHeight())));
		List<List<Block>> shelves = new ArrayList<>();
		double x = 0;
		double taken = 0;
		for (Block block : blocks) {
			boolean full = elastic ? taken + need(block) / 2 > shelfNeed : x + block.width > limit + 1e-6;
			if (shelves.isEmpty() || full) {
				shelves.add(new ArrayList<>());
				x = 0;
				taken = 0;
			}
			shelves.getLast().add(block);
			x += block.width + gap;
			taken += need(block);
		}
		return shelves;
	}

	private double typicalHeight() {
		return Math.sqrt(blocks.stream().mapToDouble(this::need).average().orElse(1) / 1.2);
	}

	private double length(List<Block> shelf) {
		return shelf.stream().mapToDouble(block -> block.width + gap).sum() - gap;
	}

	private static double highest(List<Block> shelf) {
		return shelf.stream().mapToDouble(block -> block.height).max().orElse(0);
	}

	/** Gives the elastic blocks of a shelf their widths: by what they hold, then some more to the highest ones. */
	private void share(List<Block> shelf, double length) {
		List<Block> open = shelf.stream().filter(Shelves::isElastic).toList();
		double room = length - gap * (shelf.size() - 1)
				- shelf.stream().filter(block -> !isElastic(block)).mapToDouble(block -> block.width).sum();
		Map<Block, Double> needs = new LinkedHashMap<>();
		open.forEach(block -> needs.put(block, need(block)));
		Map<Block, Double> best = Map.of();
		double lowest = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			Map<Block, Double> widths = widths(needs, room);
			widths.forEach(Arranger::pack);
			double highest = highest(open);
			if (highest < lowest) {
				lowest = highest;
				best = widths;
			}
			needs.replaceAll((block, need) -> need * Math.sqrt(block.height / highest));
		}
		best.forEach(Arranger::pack);
	}

	/** Shares room by need, but none gets less than it must have. */
	private static Map<Block, Double> widths(Map<Block, Double> needs, double room) {
		Map<Block, Double> widths = new LinkedHashMap<>();
		double left = room;
		double need = needs.values().stream().mapToDouble(Double::doubleValue).sum();
		boolean settled = false;
		while (!settled) {
			settled = true;
			for (Block block : needs.keySet())
				if (!widths.containsKey(block) && left * needs.get(block) / need < least(block)) {
					widths.put(block, least(block));
					left -= least(block);
					need -= needs.get(block);
					settled = false;
				}
		}
		for (Block block : needs.keySet())
			if (!widths.containsKey(block))
				widths.put(block, left * needs.get(block) / need);
		return widths;
	}

	private Point place(List<List<Block>> shelves, double width) {
		double y = 0;
		for (List<Block> shelf : shelves) {
			fill(shelf, width);
			double height = highest(shelf);
			double x = 0;
			for (Block block : shelf) {
				block.x = x;
				block.y = y;
				if (Stretching.isFree(block))
					Stretching.heighten(block, height);
				x += block.width + gap;
			}
			y += height + gap;
		}
		return new Point(width, y - gap);
	}

	private void fill(List<Block> shelf, double width) {
		List<Block> containers = shelf.stream().filter(block -> block.kind != Block.Kind.LEAF)
				.filter(Stretching::isFree).toList();
		double spare = width - length(shelf);
		if (spare <= (1 - FULL) * width)
			containers.forEach(block -> Stretching.widen(block, block.width + spare / containers.size()));
	}
}
