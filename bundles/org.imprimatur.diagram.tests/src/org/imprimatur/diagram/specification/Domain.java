package org.imprimatur.diagram.specification;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.imprimatur.model.ImprimaturPackage;

/** On elements of which classes a specification evaluates what. */
final class Domain {

	/** Anything: what a colour is asked about, a view of Sirius. */
	static final Set<EClass> ANYTHING = Set.of(EcorePackage.Literals.EOBJECT);

	private Domain() {
	}

	/** The class that a specification names. */
	static EClass named(SpecElement element, String attribute) {
		String name = element.text(attribute);
		if (name.startsWith("model.") && ImprimaturPackage.eINSTANCE
				.getEClassifier(name.substring("model.".length())) instanceof EClass found) {
			return found;
		}
		throw new SpecificationException(element, attribute + ": the model has no class " + name);
	}

	/** The class of the model that a Java type stands for. */
	static Optional<EClass> of(Class<?> type) {
		return Stream.concat(ANYTHING.stream(), ImprimaturPackage.eINSTANCE.getEClassifiers().stream()
				.filter(EClass.class::isInstance).map(EClass.class::cast)).filter(one -> one.getInstanceClass() == type)
				.findFirst();
	}

	/** What a mapping shows; an edge without elements of its own shows those of its sources. */
	static Set<EClass> shown(SpecElement mapping) {
		return mapping.type().equals("EdgeMapping") && !mapping.flag("useDomainElement")
				? shown(mapping, "sourceMapping") : Set.of(named(mapping, "domainClass"));
	}

	/** What the mappings that an attribute refers to show. */
	static Set<EClass> shown(SpecElement element, String attribute) {
		return element.links(attribute).stream().flatMap(mapping -> shown(mapping).stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** In what a mapping lies: what its parent mapping or the representation shows. */
	static Set<EClass> around(SpecElement mapping) {
		SpecElement parent = mapping.parent();
		return parent.text("domainClass").isEmpty() ? around(parent) : shown(parent);
	}

	/** What the mappings that refer to a tool show. */
	static Set<EClass> using(SpecElement tool, String attribute) {
		return Elements.under(tool.root()).filter(element -> element.links(attribute).contains(tool))
				.flatMap(mapping -> shown(mapping).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
