package org.imprimatur.diagram.layout;

import java.util.Arrays;

import org.imprimatur.diagram.FigureStyle.Outline;

/** Makes blocks larger that stand in line with others. */
final class Stretching {

	private Stretching() {
	}

	/** Whether a block may take the size of its neighbours. */
	static boolean isFree(Block block) {
		Outline outline = block.figure.style().outline();
		return block.figure.size().isEmpty() && (outline == Outline.RECTANGLE || outline == Outline.NOTE);
	}

	/** Makes a block that wide and what it holds fit. */
	static void widen(Block block, double width) {
		double more = width - block.width;
		if (more <= 0)
			return;
		block.width = width;
		for (Block child : block.children)
			switch (block.kind) {
			case COLUMN -> {
				if (isFree(child))
					widen(child, child.width + more);
				else
					child.x += more / 2;
			}
			case ROW -> {
				double share = more / block.children.size();
				child.x += share * block.children.indexOf(child);
				if (isFree(child))
					widen(child, child.width + share);
			}
			case LEAF, PACKED, LAYERED -> {
			}
			}
	}

	/** Makes a block that high and what it holds fit. */
	static void heighten(Block block, double height) {
		double more = height - block.height;
		if (more <= 0)
			return;
		block.height = height;
		if (block.kind == Block.Kind.PACKED)
			spread(block, more);
		if (block.kind == Block.Kind.ROW)
			for (Block child : block.children)
				if (isFree(child))
					heighten(child, child.height + more);
	}

	/** Gives each shelf the same share of more height, if there is a container that can use it. */
	private static void spread(Block block, double more) {
		if (block.children.stream().allMatch(child -> child.kind == Block.Kind.LEAF))
			return;
		double[] shelves = block.children.stream().mapToDouble(child -> child.y).distinct().sorted().toArray();
		double share = more / shelves.length;
		for (Block child : block.children) {
			child.y += share * Arrays.binarySearch(shelves, child.y);
			if (isFree(child))
				heighten(child, child.height + share);
		}
	}
}
