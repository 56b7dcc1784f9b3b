package org.imprimatur.diagram;

import java.util.List;

/**
 * A diagram before layout.
 *
 * @param title       its title
 * @param description what it is for
 * @param figures     figures at the top, in the order of the specification's mappings and of the plan
 * @param connections edges, in the same order
 * @param legend      what figures, edges and badges mean, for those that occur
 */
public record Drawing(String title, String description, List<Figure> figures, List<Connection> connections,
		List<LegendEntry> legend) implements Representation {
}
