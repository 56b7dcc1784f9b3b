package org.imprimatur.diagram.layout;

import org.imprimatur.diagram.Badge;

/**
 * A badge and its place.
 *
 * @param badge what is shown
 * @param area  where
 */
public record PlacedBadge(Badge badge, Area area) {
}
