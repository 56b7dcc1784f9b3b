package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;

/** The blocks and links of a drawing before they have places. */
final class BlockTree {

	final Block root = new Block(null, null, -1);
	final List<Link> links = new ArrayList<>();

	private final Map<String, Block> byFigure = new LinkedHashMap<>();

	/** @throws IllegalArgumentException if two figures have one id or an edge ends at a figure that is not drawn */
	BlockTree(Drawing drawing) {
		drawing.figures().forEach(figure -> add(figure, root));
		for (Connection connection : drawing.connections()) {
			Block source = end(connection, connection.source());
			Block target = end(connection, connection.target());
			links.add(new Link(connection, source, target, meeting(source, target)));
		}
	}

	private void add(Figure figure, Block parent) {
		Block block = new Block(figure, parent, byFigure.size());
		block.label = new BlockLabel(figure);
		parent.children.add(block);
		if (byFigure.put(figure.id(), block) != null)
			throw new IllegalArgumentException("Two figures have the id " + figure.id());
		figure.children().forEach(child -> add(child, block));
	}

	private Block end(Connection connection, Figure figure) {
		Block block = byFigure.get(figure.id());
		if (block == null)
			throw new IllegalArgumentException(
					"Edge " + connection.id() + " ends at " + figure.id() + ", which is not in the drawing");
		return block;
	}

	/** The innermost block around both; for one and the same block, the one around it. */
	private static Block meeting(Block one, Block other) {
		if (one == other)
			return one.parent;
		Map<Block, Boolean> around = new HashMap<>();
		for (Block block = one; block != null; block = block.parent)
			around.put(block, true);
		Block block = other;
		while (!around.containsKey(block))
			block = block.parent;
		return block;
	}

	/** How many figures and edges there are. */
	int size() {
		return byFigure.size() + links.size();
	}

	/** All blocks that show a figure, in the order of the drawing. */
	Iterable<Block> blocks() {
		return byFigure.values();
	}
}
