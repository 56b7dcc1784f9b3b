package org.imprimatur.diagram.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;

/** Makes the edges of a diagram, once its figures are made. */
final class ConnectionBuilder {

	private final Context context;
	private final FigureBuilder figures;
	private final Filters filters;
	private final UniqueIds ids = new UniqueIds();

	ConnectionBuilder(Context context, FigureBuilder figures, Filters filters) {
		this.context = context;
		this.figures = figures;
		this.filters = filters;
	}

	/** The edges of a mapping: of the elements it shows, or of the references between its sources and targets. */
	List<Connection> build(SpecElement mapping, EObject shown) {
		return mapping.flag("useDomainElement") ? ofElements(mapping, shown) : ofReferences(mapping);
	}

	private List<Connection> ofElements(SpecElement mapping, EObject shown) {
		List<Connection> built = new ArrayList<>();
		for (EObject element : FigureBuilder.candidates(context.expressions(), mapping, shown)) {
			for (Figure source : found(mapping, "sourceMapping", "sourceFinderExpression", element)) {
				for (Figure target : found(mapping, "targetMapping", "targetFinderExpression", element)) {
					add(built, mapping, element, source, target);
				}
			}
		}
		return built;
	}

	private List<Connection> ofReferences(SpecElement mapping) {
		List<Connection> built = new ArrayList<>();
		for (SpecElement sources : mapping.links("sourceMapping")) {
			for (Figure source : figures.of(sources)) {
				for (Figure target : found(mapping, "targetMapping", "targetFinderExpression", source.element())) {
					add(built, mapping, source.element(), source, target);
				}
			}
		}
		return built;
	}

	private List<Figure> found(SpecElement mapping, String end, String finder, EObject element) {
		List<EObject> ends = context.expressions().elements(mapping, finder, Scope.of(element)).stream().distinct()
				.toList();
		return mapping.links(end).stream()
				.flatMap(mapped -> ends.stream().flatMap(one -> figures.showing(mapped, one).stream())).toList();
	}

	private void add(List<Connection> built, SpecElement mapping, EObject element, Figure source, Figure target) {
		Scope scope = Scope.of(element);
		if (context.expressions().holds(mapping, "preconditionExpression", scope) && filters.show(mapping, element)) {
			SpecElement style = context.styles().applying(mapping, scope);
			String label = style.child("centerLabelStyleDescription")
					.map(text -> context.expressions().text(text, "labelExpression", scope)).orElse("");
			String id = ids.of(mapping.name() + ":" + source.id() + ">" + target.id());
			built.add(new Connection(id, mapping.name(), element, source, target, label, context.labels().of(mapping),
					context.styles().connection(style, scope)));
		}
	}
}
