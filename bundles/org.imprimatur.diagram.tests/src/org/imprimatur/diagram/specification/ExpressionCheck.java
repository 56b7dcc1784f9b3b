package org.imprimatur.diagram.specification;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.imprimatur.diagram.specification.Typing.Scope;

/** Checks the expressions of what is drawn, each on the classes on which it is evaluated. */
final class ExpressionCheck {

	/** Attributes that are expressions though their names do not end with that word. */
	private static final Set<String> EXPRESSIONS = Set.of("message", "associatedValue", "canEdit");


	private final Typing typing;

	ExpressionCheck(Typing typing) {
		this.typing = typing;
	}

	/** Checks all expressions of an element that is no tool nor within one. */
	void check(SpecElement element) {
		for (String attribute : element.attributes()) {
			if (attribute.endsWith("Expression") || EXPRESSIONS.contains(attribute)) {
				Set<EClass> given = typing.of(element, attribute, scope(element, attribute));
				checkGiven(element, attribute, given);
			}
		}
	}

	/** What gives elements for a mapping has to give some that it shows. */
	private void checkGiven(SpecElement element, String attribute, Set<EClass> given) {
		Set<EClass> wanted = switch (attribute) {
		case "semanticCandidatesExpression" -> Domain.shown(element);
		case "sourceFinderExpression" -> Domain.shown(element, "sourceMapping");
		case "targetFinderExpression" -> Domain.shown(element, "targetMapping");
		case "columnFinderExpression" -> Domain.shown(element, "columnMapping");
		default -> given;
		};
		if (!wanted.isEmpty() && given.stream().noneMatch(one -> wanted.stream()
				.anyMatch(other -> one.isSuperTypeOf(other) || other.isSuperTypeOf(one)))) {
			typing.problem(element, attribute + " gives " + given + ", but wanted are " + wanted);
		}
	}

	private Scope scope(SpecElement element, String attribute) {
		return switch (element.type()) {
		case "DiagramDescription", "CrossTableDescription", "EditionTableDescription" ->
			Scope.of(Set.of(Domain.named(element, "domainClass")));
		case "MappingFilter", "MappingBasedDecoration" -> Scope.of(Domain.shown(element, "mappings"));
		case "InterpolatedColor", "ColorStep" -> Scope.of(Domain.ANYTHING);
		case "SemanticValidationRule" -> Scope.of(Set.of(Domain.named(element, "targetClass")));
		case "RuleAudit" -> scope(element.parent(), attribute);
		case "FeatureColumnMapping" ->
			Scope.of(attribute.equals("headerLabelExpression") ? Domain.around(element) : lines(element));
		case "IntersectionMapping" -> attribute.equals("columnFinderExpression")
				? Scope.of(Domain.shown(element, "lineMapping"))
				: new Scope(Map.of("lineSemantic", Domain.shown(element, "lineMapping"), "columnSemantic",
						Domain.shown(element, "columnMapping")));
		case "NodeMapping", "ContainerMapping", "EdgeMapping", "LineMapping", "ElementColumnMapping" ->
			Scope.of(attribute.equals("semanticCandidatesExpression") ? Domain.around(element) : Domain.shown(element));
		default -> scope(Elements.mapping(element), attribute);
		};
	}

	/** What lines have a cell in a feature's column. */
	static Set<EClass> lines(SpecElement column) {
		String feature = column.text("featureName");
		Set<EClass> lines = new LinkedHashSet<>();
		Elements.under(column.parent()).filter(element -> element.type().equals("LineMapping"))
				.forEach(line -> lines.addAll(Domain.shown(line)));
		lines.removeIf(line -> !feature.equals("*") && line.getEStructuralFeature(feature) == null);
		return lines;
	}
}
