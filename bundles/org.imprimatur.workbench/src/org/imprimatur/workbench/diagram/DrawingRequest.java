package org.imprimatur.workbench.diagram;

import java.util.Set;

/**
 * What is to be drawn.
 *
 * @param kind    name of the representation
 * @param layers  names of the layers that are on
 * @param filters names of the filters that are on
 */
record DrawingRequest(String kind, Set<String> layers, Set<String> filters) {
}
