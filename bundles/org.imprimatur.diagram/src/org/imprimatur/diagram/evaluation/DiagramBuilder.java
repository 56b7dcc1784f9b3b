package org.imprimatur.diagram.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;

/** Evaluates a diagram description. */
final class DiagramBuilder {

	private final Context context;
	private final SpecElement description;
	private final List<SpecElement> layers;
	private final List<SpecElement> filters;

	/**
	 * A diagram with some of its layers and filters.
	 *
	 * @param layers  names of the additional layers that are on
	 * @param filters names of the filters that are on
	 */
	DiagramBuilder(Context context, SpecElement description, Set<String> layers, Set<String> filters) {
		this.context = context;
		this.description = description;
		this.layers = Stream.concat(description.child("defaultLayer").stream(), description.children("additionalLayers")
				.stream().filter(layer -> layers.contains(layer.name()))).toList();
		this.filters = description.children("filters").stream().filter(filter -> filters.contains(filter.name()))
				.toList();
	}

	Drawing build(EObject shown) {
		List<SpecElement> edges = mappings("edgeMappings");
		Filters hiding = new Filters(context.expressions(), filters);
		FigureBuilder figures = new FigureBuilder(context, new Badges(context.expressions(), context.specification(), layers),
				hiding, new Ranks(edges));
		LegendBuilder legend = new LegendBuilder(context.labels());
		List<Figure> top = new ArrayList<>();
		for (SpecElement mapping : mappings("nodeMappings", "containerMappings")) {
			top.addAll(figures.top(mapping, shown));
		}
		inside(mappings("nodeMappings", "containerMappings"))
				.forEach(mapping -> legend.figures(mapping, figures.of(mapping)));
		ConnectionBuilder connections = new ConnectionBuilder(context, figures, hiding);
		List<Connection> lines = new ArrayList<>();
		for (SpecElement mapping : edges) {
			List<Connection> built = connections.build(mapping, shown);
			legend.connections(mapping, built);
			lines.addAll(built);
		}
		return new Drawing(context.expressions().text(description, "titleExpression", Scope.of(shown)),
				context.labels().text(description, "endUserDocumentation"), top, lines, legend.entries());
	}

	private List<SpecElement> mappings(String... features) {
		return layers.stream().flatMap(layer -> layer.children(features).stream()).toList();
	}

	private static Stream<SpecElement> inside(List<SpecElement> mappings) {
		return mappings.stream().flatMap(mapping -> Stream.concat(Stream.of(mapping),
				inside(mapping.children("subNodeMappings", "subContainerMappings"))));
	}
}
