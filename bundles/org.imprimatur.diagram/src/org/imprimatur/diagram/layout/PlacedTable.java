package org.imprimatur.diagram.layout;

import java.util.List;

import org.imprimatur.diagram.Table;

/**
 * A table after layout.
 *
 * @param table       what is shown
 * @param turned      whether the heads of the columns read upwards; their lines are then those before turning
 * @param headWidth   width of the lines' heads
 * @param headHeight  height of the columns' heads
 * @param widths      widths of the columns
 * @param heights     heights of the lines
 * @param columnHeads texts of the columns' heads, each from its cell's left upper corner
 * @param lineHeads   texts of the lines' heads, likewise
 * @param cells       texts of the cells, line by line, likewise
 */
public record PlacedTable(Table table, boolean turned, double headWidth, double headHeight, List<Double> widths,
		List<Double> heights, List<List<TextLine>> columnHeads, List<List<TextLine>> lineHeads,
		List<List<List<TextLine>>> cells) {

	/** Width of the whole. */
	public double width() {
		return headWidth + widths.stream().mapToDouble(Double::doubleValue).sum();
	}

	/** Height of the whole. */
	public double height() {
		return headHeight + heights.stream().mapToDouble(Double::doubleValue).sum();
	}
}
