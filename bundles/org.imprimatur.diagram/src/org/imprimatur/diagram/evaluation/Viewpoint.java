package org.imprimatur.diagram.evaluation;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.design.Specification;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.expression.Services;
import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;
import org.imprimatur.diagram.specification.SpecificationReader;

/** A viewpoint of a specification: shows plans in its representations. */
public final class Viewpoint {

	private final SpecElement viewpoint;
	private final Context context;

	/**
	 * What can be shown.
	 *
	 * @param name          what the specification calls it: {@code plan}
	 * @param label         what people call it
	 * @param documentation what it is for
	 * @param layers        layers that can be switched on and off
	 * @param filters       filters that can be switched on
	 */
	public record Description(String name, String label, String documentation, List<Layer> layers,
			List<Filter> filters) {

		/** Names of the layers that are on unless one says otherwise. */
		public Set<String> usualLayers() {
			return layers.stream().filter(Layer::usual).map(Layer::name).collect(Collectors.toSet());
		}
	}

	/**
	 * An additional layer of a diagram.
	 *
	 * @param name  what the specification calls it
	 * @param label what people call it
	 * @param usual whether it is on unless one says otherwise
	 */
	public record Layer(String name, String label, boolean usual) {
	}

	/**
	 * A filter of a diagram.
	 *
	 * @param name  what the specification calls it
	 * @param label what people call it
	 */
	public record Filter(String name, String label) {
	}

	private Viewpoint(SpecElement viewpoint, Context context) {
		this.viewpoint = viewpoint;
		this.context = context;
	}

	/**
	 * The viewpoint of Imprimatur.
	 *
	 * @throws IOException when the installation is damaged
	 */
	public static Viewpoint shipped(Locale locale) throws IOException {
		return read(Specification.location(), Specification.class.getClassLoader(), locale);
	}

	/**
	 * The first viewpoint of a specification.
	 *
	 * @param loader finds the classes of its services
	 * @param locale the language of its labels
	 * @throws IOException            when it cannot be read
	 * @throws SpecificationException when something in it is not supported
	 */
	public static Viewpoint read(URL specification, ClassLoader loader, Locale locale) throws IOException {
		SpecElement group = SpecificationReader.read(specification);
		SpecElement viewpoint = group.child("ownedViewpoints")
				.orElseThrow(() -> new SpecificationException(group, "it has no viewpoint"));
		Expressions expressions = new Expressions(Services.of(viewpoint, loader));
		return new Viewpoint(viewpoint, new Context(specification, expressions,
				new Styles(expressions, new Palette(expressions)), new Labels(specification, locale)));
	}

	/** All representations, in their order. */
	public List<Description> descriptions() {
		return viewpoint.children("ownedRepresentations").stream().map(this::description).toList();
	}

	/** The representation of that name, if there is one. */
	public Optional<Description> description(String name) {
		return descriptions().stream().filter(description -> description.name().equals(name)).findFirst();
	}

	private Description description(SpecElement representation) {
		Labels labels = context.labels();
		return new Description(representation.name(), labels.of(representation),
				labels.text(representation, "endUserDocumentation"),
				representation.children("additionalLayers").stream()
						.map(layer -> new Layer(layer.name(), labels.of(layer), layer.flag("activeByDefault"))).toList(),
				representation.children("filters").stream()
						.map(filter -> new Filter(filter.name(), labels.of(filter))).toList());
	}

	/**
	 * Shows an element, as a rule an estate, in a representation.
	 *
	 * @param layers  names of the additional layers that are on
	 * @param filters names of the filters that are on
	 * @throws SpecificationException   when an expression of the specification fails on the element
	 * @throws IllegalArgumentException when there is no representation of that name
	 */
	public Representation show(String name, EObject shown, Set<String> layers, Set<String> filters) {
		SpecElement representation = viewpoint.children("ownedRepresentations").stream()
				.filter(one -> one.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no representation " + name));
		return representation.type().equals("DiagramDescription")
				? new DiagramBuilder(context, representation, layers, filters).build(shown)
				: new TableBuilder(context, representation).build(shown);
	}

	/** Shows an element in a representation with its usual layers and no filter. */
	public Representation show(String name, EObject shown) {
		return show(name, shown,
				description(name).map(Description::usualLayers).orElse(Set.of()), Set.of());
	}
}
