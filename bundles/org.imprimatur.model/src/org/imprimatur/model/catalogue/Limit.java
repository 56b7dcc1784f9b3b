package org.imprimatur.model.catalogue;

import java.util.List;

/**
 * A number that the sources set.
 *
 * @param value   the number, in the unit its name says
 * @param sources ids of the sources
 */
public record Limit(int value, List<String> sources) {
}
