package org.imprimatur.diagram.expression;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * On what an expression is evaluated.
 *
 * @param self      the element
 * @param variables further variables by name
 */
public record Scope(EObject self, Map<String, EObject> variables) {

	/** An element and no variables. */
	public static Scope of(EObject self) {
		return new Scope(self, Map.of());
	}
}
