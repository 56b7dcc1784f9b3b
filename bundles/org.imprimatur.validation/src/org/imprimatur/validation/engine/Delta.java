package org.imprimatur.validation.engine;

import java.util.List;

import org.imprimatur.validation.Finding;

/**
 * How findings changed.
 *
 * @param added   findings there were not before
 * @param removed findings there are not any more
 */
public record Delta(List<Finding> added, List<Finding> removed) {
}
