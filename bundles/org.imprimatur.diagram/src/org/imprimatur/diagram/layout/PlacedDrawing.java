package org.imprimatur.diagram.layout;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.diagram.Drawing;

/**
 * A drawing after layout, from (0, 0) to its size.
 *
 * @param drawing what is shown
 * @param width   its width
 * @param height  its height
 * @param boxes   its figures at the top
 * @param routes  its edges
 */
public record PlacedDrawing(Drawing drawing, double width, double height, List<Box> boxes, List<Route> routes) {

	/** All boxes, outer ones first. */
	public Stream<Box> allBoxes() {
		return boxes.stream().flatMap(Box::all);
	}
}
