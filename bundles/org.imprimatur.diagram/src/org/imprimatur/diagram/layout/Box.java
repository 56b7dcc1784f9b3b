package org.imprimatur.diagram.layout;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.diagram.Figure;

/**
 * A figure and its place; all coordinates are those of the drawing.
 *
 * @param figure   what is shown
 * @param area     its outline
 * @param lines    its label
 * @param badges   its badges
 * @param children figures inside
 */
public record Box(Figure figure, Area area, List<TextLine> lines, List<PlacedBadge> badges, List<Box> children) {

	/** This box and all inside, outer ones first. */
	public Stream<Box> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(Box::all));
	}
}
