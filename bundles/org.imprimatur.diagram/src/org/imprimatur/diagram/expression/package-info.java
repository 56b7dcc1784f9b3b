/** Evaluates the expressions of a specification as Sirius does: {@code feature:}, {@code service:}, {@code var:}, constants. */
package org.imprimatur.diagram.expression;
