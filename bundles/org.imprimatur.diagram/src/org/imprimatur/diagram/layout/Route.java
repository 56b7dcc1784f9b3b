package org.imprimatur.diagram.layout;

import java.util.List;

import org.imprimatur.diagram.Connection;

/**
 * An edge and its way.
 *
 * @param connection what is shown
 * @param points     from the source's outline over the bends to the target's; at least two
 * @param lines      its label
 */
public record Route(Connection connection, List<Point> points, List<TextLine> lines) {
}
