package org.imprimatur.diagram.output;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.layout.PlacedTable;

/** Cuts tables into pages, each with the heads of its lines and columns. */
final class TableParts {

	/** Tables are made smaller down to that scale before their columns are cut. */
	private static final double SMALLEST = 0.7;

	private TableParts() {
	}

	/**
	 * The parts of a table, from left to right, then downwards.
	 *
	 * @param fullSize whether to cut rather than make smaller
	 */
	static List<Content> of(PlacedTable table, double width, double height, boolean fullSize) {
		double scale = fullSize ? 1 : Math.max(SMALLEST, Math.min(1, width / table.width()));
		List<Integer> columns = cuts(table.widths(), width / scale - table.headWidth());
		List<Integer> lines = cuts(table.heights(), height / scale - table.headHeight());
		List<Content> parts = new ArrayList<>();
		for (int line = 1; line < lines.size(); line++)
			for (int column = 1; column < columns.size(); column++)
				parts.add(new TablePainter(table, columns.get(column - 1), columns.get(column), lines.get(line - 1),
				lines.get(line)));
		return parts;
	}

	/** Where to cut: 0, the first of each further part, the end. At least one goes into each part. */
	private static List<Integer> cuts(List<Double> lengths, double room) {
		List<Integer> cuts = new ArrayList<>(List.of(0));
		double taken = 0;
		for (int i = 0; i < lengths.size(); i++) {
			if (taken > 0 && taken + lengths.get(i) > room + 1e-6) {
				cuts.add(i);
				taken = 0;
			}
			taken += lengths.get(i);
		}
		cuts.add(lengths.size());
		return cuts;
	}
}
