package org.imprimatur.diagram.layout;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.imprimatur.diagram.Drawing;

/**
 * Lays drawings out. Figures at the top stand from left to right by rank, one column a rank, in the drawing's order;
 * containers arrange their children as they say: beneath one another, side by side, or freely, which is layered if
 * edges
 * join them, a column if edges lead to them from outside, packed otherwise. Edges run orthogonally. One drawing has one
 * layout on all machines, unless the deadline passes.
 */
public final class DrawingLayout {

	/** Drawings beyond that, which nobody reads, are laid out as a plain grid at once. */
	private static final int MOST = 6_000;

	private final Duration deadline;

	/** @param deadline time to find a good layout; after it a plain grid is laid out */
	public DrawingLayout(Duration deadline) {
		this.deadline = deadline;
	}

	/**
	 * Gives all figures and edges their places.
	 *
	 * @throws IllegalArgumentException if two figures have one id or an edge ends at a figure that is not drawn
	 */
	public PlacedDrawing layout(Drawing drawing) {
		BlockTree tree = new BlockTree(drawing);
		if (tree.size() > MOST || deadline.isZero())
			return grid(drawing);
		return Deadline.run(deadline, cancelled -> layered(drawing, tree, cancelled)).orElseGet(() -> grid(drawing));
	}

	private static PlacedDrawing layered(Drawing drawing, BlockTree tree, BooleanSupplier cancelled) {
		BlockKinds.choose(tree);
		LinkSides.choose(tree.links);
		new Arranger(tree.links, cancelled).arrange(tree.root);
		for (Link link : tree.links)
			if (link.points.isEmpty())
				StackLinks.route(link);
		return placed(drawing, tree);
	}

	private static PlacedDrawing grid(Drawing drawing) {
		BlockTree tree = new BlockTree(drawing);
		BlockKinds.chooseGrid(tree);
		new Arranger(List.of(), () -> false).arrange(tree.root);
		tree.links.forEach(link -> GridLinks.route(link, tree.root));
		return placed(drawing, tree);
	}

	private static PlacedDrawing placed(Drawing drawing, BlockTree tree) {
		List<Box> boxes = tree.root.children.stream().map(block -> box(block, 0, 0)).toList();
		List<Route> routes = tree.links.stream().map(link -> link.route(tree.root)).toList();
		return Bounds.fitted(new PlacedDrawing(drawing, tree.root.width, tree.root.height, boxes, routes));
	}

	private static Box box(Block block, double left, double top) {
		Area area = new Area(left + block.x, top + block.y, block.width, block.height);
		return new Box(block.figure, area, block.label.lines(area,
				block.children.isEmpty() && !block.figure.isContainer()),
				block.label.badges(area), block.children.stream().map(child -> box(child, area.x(), area.y()))
				.toList());
	}
}
