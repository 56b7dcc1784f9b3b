package org.imprimatur.diagram;

import java.net.URL;

/**
 * A small mark on a figure's corner.
 *
 * @param name    what the specification calls it
 * @param image   where its SVG is
 * @param corner  where it sits
 * @param tooltip what hovering tells; may be empty
 */
public record Badge(String name, URL image, Corner corner, String tooltip) {

	/** Corners and sides of a figure. */
	public enum Corner {
		NORTH_WEST, NORTH, NORTH_EAST, WEST, CENTER, EAST, SOUTH_WEST, SOUTH, SOUTH_EAST
	}
}
