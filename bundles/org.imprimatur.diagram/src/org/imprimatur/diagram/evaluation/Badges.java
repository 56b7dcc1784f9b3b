package org.imprimatur.diagram.evaluation;

import java.io.IOException;
import java.net.URL;
import java.util.List;

import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Badge.Corner;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;

/** The decorations of a diagram. */
final class Badges {

	private final Expressions expressions;
	private final URL specification;
	private final List<SpecElement> decorations;

	/** The decorations of these layers. */
	Badges(Expressions expressions, URL specification, List<SpecElement> layers) {
		this.expressions = expressions;
		this.specification = specification;
		this.decorations = layers.stream().flatMap(layer -> layer.children("decorationDescriptionsSet").stream())
				.flatMap(set -> set.children("decorationDescriptions").stream()).toList();
		decorations.forEach(Badges::check);
	}

	private static void check(SpecElement decoration) {
		decoration.links("mappings").stream().filter(mapping -> mapping.type().equals("EdgeMapping")).findFirst()
				.ifPresent(edge -> {
					throw new SpecificationException(decoration, "badges on edges are not supported: " + edge.name());
				});
	}

	/** Those that a figure of a mapping gets. */
	List<Badge> of(SpecElement mapping, Scope scope) {
		return decorations.stream()
				.filter(decoration -> decoration.links("mappings").contains(mapping)
						&& expressions.holds(decoration, "preconditionExpression", scope))
				.map(decoration -> badge(decoration, scope)).toList();
	}

	private Badge badge(SpecElement decoration, Scope scope) {
		return new Badge(decoration.name(), image(decoration, scope),
				Corner.valueOf(decoration.text("position", Corner.SOUTH_WEST.name())),
				expressions.text(decoration, "tooltipExpression", scope));
	}

	/** An image is named as {@code /bundle/path}; it has to be one of the specification's own bundle. */
	private URL image(SpecElement decoration, Scope scope) {
		String path = expressions.text(decoration, "imageExpression", scope);
		int bundle = path.indexOf('/', 1);
		if (!path.startsWith("/") || bundle < 0 || !path.endsWith(".svg")) {
			throw new SpecificationException(decoration, "the image has to be named /bundle/path.svg: " + path);
		}
		try {
			return Labels.beside(specification, ".." + path.substring(bundle));
		} catch (IOException e) {
			throw new SpecificationException(decoration, "there is no image " + path, e);
		}
	}
}
