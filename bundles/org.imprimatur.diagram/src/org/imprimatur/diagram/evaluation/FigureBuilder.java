package org.imprimatur.diagram.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Figure.Arrangement;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;

/** Makes the nodes and containers of a diagram. */
final class FigureBuilder {

	private final Context context;
	private final Badges badges;
	private final Filters filters;
	private final Ranks ranks;
	private final UniqueIds ids = new UniqueIds();
	private final Map<SpecElement, List<Figure>> figures = new HashMap<>();

	FigureBuilder(Context context, Badges badges, Filters filters, Ranks ranks) {
		this.context = context;
		this.badges = badges;
		this.filters = filters;
		this.ranks = ranks;
	}

	/** The figures that a mapping at the top makes on the element shown. */
	List<Figure> top(SpecElement mapping, EObject shown) {
		return build(mapping, shown, ranks.of(mapping));
	}

	/** The figures of a mapping that show an element. */
	List<Figure> showing(SpecElement mapping, EObject element) {
		return of(mapping).stream().filter(figure -> figure.element() == element).toList();
	}

	/** All figures of a mapping. */
	List<Figure> of(SpecElement mapping) {
		return figures.getOrDefault(mapping, List.of());
	}

	private List<Figure> build(SpecElement mapping, EObject container, int rank) {
		List<Figure> built = new ArrayList<>();
		for (EObject candidate : candidates(context.expressions(), mapping, container)) {
			Scope scope = new Scope(candidate, Map.of("container", container));
			if (context.expressions().holds(mapping, "preconditionExpression", scope)
					&& filters.show(mapping, candidate)) {
				built.add(figure(mapping, candidate, scope, rank));
			}
		}
		figures.computeIfAbsent(mapping, key -> new ArrayList<>()).addAll(built);
		return built;
	}

	/** The elements of a mapping's domain class that its candidates expression gives, each once. */
	static List<EObject> candidates(Expressions expressions, SpecElement mapping, EObject container) {
		if (mapping.text("semanticCandidatesExpression").isBlank()) {
			throw new SpecificationException(mapping, "it needs a semanticCandidatesExpression");
		}
		return expressions.elements(mapping, "semanticCandidatesExpression", Scope.of(container)).stream()
				.filter(candidate -> Domain.accepts(mapping, candidate)).distinct().toList();
	}

	private Figure figure(SpecElement mapping, EObject element, Scope scope, int rank) {
		SpecElement style = context.styles().applying(mapping, scope);
		boolean container = mapping.type().equals("ContainerMapping");
		List<Figure> children = new ArrayList<>();
		for (SpecElement child : mapping.children("subNodeMappings", "subContainerMappings")) {
			children.addAll(build(child, element, 0));
		}
		return new Figure(id(mapping, element), mapping.name(), rank, element,
				context.expressions().text(style, "labelExpression", scope),
				context.expressions().text(style, "tooltipExpression", scope), context.styles().figure(style, scope),
				container ? arrangement(mapping) : Arrangement.NONE,
				container ? OptionalInt.empty() : context.styles().size(style, scope), children,
				badges.of(mapping, scope));
	}

	private static Arrangement arrangement(SpecElement mapping) {
		return switch (mapping.text("childrenPresentation", "FreeForm")) {
		case "List" -> Arrangement.LIST;
		case "HorizontalStack" -> Arrangement.HORIZONTAL;
		case "VerticalStack" -> Arrangement.VERTICAL;
		default -> Arrangement.FREE;
		};
	}

	private String id(SpecElement mapping, EObject element) {
		String own = switch (element) {
		case Element named -> named.getId();
		case Device device -> device.getSerial();
		default -> null;
		};
		return ids.of(mapping.name() + ":" + (own == null ? "" : own));
	}
}
