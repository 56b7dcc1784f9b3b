package org.imprimatur.diagram.evaluation;

import java.net.URL;

import org.imprimatur.diagram.expression.Expressions;

/**
 * What every builder needs.
 *
 * @param specification where the specification is
 * @param expressions   evaluates its expressions
 * @param styles        turns its styles into looks
 * @param labels        its labels in the language wanted
 */
record Context(URL specification, Expressions expressions, Styles styles, Labels labels) {
}
