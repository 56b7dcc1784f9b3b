package org.imprimatur.diagram.specification;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.specification.Typing.Scope;

/** Checks what tools do: that their variables and features are there and take what they are given. */
final class ToolCheck {

	/** Actions that our plug-in for Sirius contributes. */
	private static final Set<String> ACTIONS = Set.of("org.imprimatur.sirius.quickFix",
			"org.imprimatur.sirius.openElement");

	/** Variables that a tool's precondition has, whatever the tool calls its own. */
	private static final Map<String, Set<String>> PRECONDITION = Map.of("ContainerDropDescription",
			Set.of("oldContainer", "newContainer", "newViewContainer", "element"), "EdgeCreationDescription",
			Set.of("preSource", "preTarget", "preSourceView", "preTargetView"));

	private final Typing typing;

	ToolCheck(Typing typing) {
		this.typing = typing;
	}

	/** Checks the operations of a tool, a quick fix or an editable column. */
	void check(SpecElement tool) {
		Scope scope = scope(tool);
		typing.of(tool, "precondition", new Scope(PRECONDITION.getOrDefault(tool.type(), Set.of()).stream()
				.collect(Collectors.toMap(name -> name, name -> Domain.ANYTHING))));
		if (!tool.text("inputLabelExpression").isEmpty()) {
			typing.of(tool, "inputLabelExpression", scope);
		}
		tool.children("initialOperation")
				.forEach(initial -> initial.children().forEach(operation -> check(operation, scope)));
		tool.children("firstModelOperation").forEach(operation -> check(operation, scope));
	}

	/** The variables that a tool declares, and those that Sirius fixes for its kind. */
	private static Scope scope(SpecElement tool) {
		return switch (tool.type()) {
		case "DirectEditLabel" -> edit(Domain.using(tool, "labelDirectEdit"));
		case "LabelEditTool" -> edit(ExpressionCheck.lines(tool.parent()));
		case "ValidationFix" -> Scope.of(Set.of(Domain.named(tool.parent(), "targetClass")));
		case "DoubleClickDescription" -> declared(tool, "element", Domain.shown(tool, "mappings"));
		case "DeleteElementDescription" -> declared(tool, "element", Domain.using(tool, "deletionDescription"));
		case "NodeCreationDescription" -> declared(tool, "variable", around(tool, "nodeMappings"));
		case "ContainerCreationDescription" -> declared(tool, "variable", around(tool, "containerMappings"));
		case "EdgeCreationDescription" -> {
			Set<EClass> sources = new LinkedHashSet<>(ends(tool, "sourceMapping"));
			sources.addAll(Domain.shown(tool, "extraSourceMappings"));
			yield declared(tool, "sourceVariable", sources).with(name(tool, "targetVariable"),
					ends(tool, "targetMapping"));
		}
		case "ReconnectEdgeDescription" -> {
			String end = tool.text("reconnectionKind").equals("RECONNECT_SOURCE") ? "sourceMapping" : "targetMapping";
			Set<EClass> ends = new LinkedHashSet<>();
			Elements.under(tool.root()).filter(edge -> edge.links("reconnections").contains(tool))
					.forEach(edge -> ends.addAll(Domain.shown(edge, end)));
			yield declared(tool, "element", Domain.using(tool, "reconnections")).with(name(tool, "source"), ends)
					.with(name(tool, "target"), ends);
		}
		case "ContainerDropDescription" -> declared(tool, "element", Domain.shown(tool, "mappings"))
				.with(name(tool, "newContainer"), Domain.using(tool, "dropDescriptions"));
		default -> throw new SpecificationException(tool, "it is not known what its variables are");
		};
	}

	private static Scope edit(Set<EClass> edited) {
		return Scope.of(edited).with("arg0", Set.of());
	}

	/** All variables that a tool declares hold views but for this one, which is the first current element too. */
	private static Scope declared(SpecElement tool, String feature, Set<EClass> types) {
		Scope scope = Scope.of(types);
		for (SpecElement child : tool.children()) {
			if (child.type().endsWith("Variable")) {
				scope = scope.with(child.name(), Domain.ANYTHING);
			}
		}
		return scope.with(name(tool, feature), types);
	}

	private static String name(SpecElement tool, String feature) {
		return tool.child(feature).map(SpecElement::name)
				.orElseThrow(() -> new SpecificationException(tool, "it needs a " + feature));
	}

	private static Set<EClass> around(SpecElement tool, String attribute) {
		Set<EClass> all = new LinkedHashSet<>();
		tool.links(attribute).forEach(mapping -> all.addAll(Domain.around(mapping)));
		return all;
	}

	private static Set<EClass> ends(SpecElement tool, String end) {
		Set<EClass> all = new LinkedHashSet<>();
		tool.links("edgeMappings").forEach(edge -> all.addAll(Domain.shown(edge, end)));
		return all;
	}

	private void check(SpecElement operation, Scope scope) {
		Set<EClass> self = scope.variables().get(Expressions.SELF);
		Scope inside = switch (operation.type()) {
		case "ChangeContext" -> scope.with(Expressions.SELF, typing.of(operation, "browseExpression", scope));
		case "CreateInstance" -> {
			Set<EClass> made = Set.of(Domain.named(operation, "typeName"));
			takes(operation, self, "referenceName", made);
			yield scope.with(Expressions.SELF, made).with(operation.text("variableName", "instance"), made);
		}
		case "SetValue" -> {
			takes(operation, self, "featureName", typing.of(operation, "valueExpression", scope));
			yield scope;
		}
		case "Unset" -> {
			typing.feature(operation, operation.text("featureName"), self);
			yield scope;
		}
		case "MoveElement" -> {
			takes(operation, typing.of(operation, "newContainerExpression", scope), "featureName", self);
			yield scope;
		}
		case "ExternalJavaAction" -> {
			if (!ACTIONS.contains(operation.text("id"))) {
				typing.problem(operation, "there is no action " + operation.text("id"));
			}
			yield scope;
		}
		default -> throw new SpecificationException(operation, "it is not known what it does");
		};
		operation.children("subModelOperations").forEach(sub -> check(sub, inside));
	}

	/** Whether the feature that an attribute names takes such values: elements where it is a reference. */
	private void takes(SpecElement operation, Set<EClass> owners, String attribute, Set<EClass> values) {
		String name = operation.text(attribute);
		typing.feature(operation, name, owners);
		for (EClass owner : owners) {
			boolean reference = owner.getEStructuralFeature(name) instanceof EReference;
			boolean fits = reference
					? !values.isEmpty() && values.stream().allMatch(
							value -> ((EReference) owner.getEStructuralFeature(name)).getEReferenceType().isSuperTypeOf(value))
					: values.isEmpty();
			if (!fits) {
				typing.problem(operation, owner.getName() + "." + name + " does not take " + values);
			}
		}
	}
}
