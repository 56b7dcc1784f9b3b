package org.imprimatur.diagram.evaluation;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.specification.SpecElement;

import org.imprimatur.diagram.specification.SpecificationException;
import org.imprimatur.model.ImprimaturPackage;

/** The domain class that a mapping names: {@code model.Image} or {@code model::Image}, by the name of its package, as Sirius does. */
final class Domain {

	private Domain() {
	}

	/**
	 * Whether an element is of a mapping's domain class.
	 *
	 * @throws SpecificationException when the model has no such class
	 */
	static boolean accepts(SpecElement mapping, EObject element) {
		return of(mapping).isInstance(element);
	}

	/** The domain class of a mapping. */
	static EClass of(SpecElement mapping) {
		String name = mapping.text("domainClass");
		String prefix = ImprimaturPackage.eINSTANCE.getName();
		String simple = name.startsWith(prefix + "::") ? name.substring(prefix.length() + 2)
				: name.startsWith(prefix + ".") ? name.substring(prefix.length() + 1) : name;
		if (ImprimaturPackage.eINSTANCE.getEClassifier(simple) instanceof EClass found) {
			return found;
		}
		throw new SpecificationException(mapping, "the model has no class " + name);
	}
}
