package org.imprimatur.diagram.evaluation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;

/** Filters that are on: elements of the mappings they name are hidden unless the filter's condition holds. */
final class Filters {

	private final Expressions expressions;
	private final List<SpecElement> filters;

	Filters(Expressions expressions, List<SpecElement> composites) {
		this.expressions = expressions;
		this.filters = composites.stream().flatMap(composite -> composite.children("filters").stream()).toList();
	}

	/** Whether what a mapping shows of an element stays visible. */
	boolean show(SpecElement mapping, EObject element) {
		return filters.stream().filter(filter -> filter.links("mappings").contains(mapping))
				.allMatch(filter -> !filter.text("semanticConditionExpression").isBlank()
						&& expressions.holds(filter, "semanticConditionExpression", Scope.of(element)));
	}
}
