package org.imprimatur.workbench.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.model.edit.ElementText;
import org.imprimatur.model.edit.ModelTexts;

/** Searches the texts of a plan's elements: names, ids, numbers, notes, reasons. */
final class ElementSearch {

	private final IFile plan;
	private final Pattern pattern;
	private final Set<Kind> kinds;

	ElementSearch(IFile plan, Pattern pattern, Set<Kind> kinds) {
		this.plan = plan;
		this.pattern = pattern;
		this.kinds = kinds;
	}

	/** Tells what is found in an estate; its fleets are left out. */
	void search(Estate estate, Consumer<Hit> found) {
		look(estate, found);
		estate.eAllContents().forEachRemaining(element -> look(element, found));
	}

	private void look(EObject element, Consumer<Hit> found) {
		if (Kind.anyHolds(kinds, element.eClass())) {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
					look(element, attribute, found);
				}
			}
		}
	}

	private void look(EObject element, EAttribute attribute, Consumer<Hit> found) {
		Object value = element.eGet(attribute);
		Collection<?> texts = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
		for (Object text : texts) {
			Words.find(pattern, (String) text).ifPresent(part -> found.accept(new Hit(plan, element.eClass(),
					id(element), label(element), column(attribute), (String) text, part)));
		}
	}

	private static String column(EAttribute attribute) {
		return attribute == Literals.ELEMENT__ID ? "ID" : ModelTexts.feature(attribute); //$NON-NLS-1$
	}

	/** The id of an element, or of that which a part without one belongs to. */
	private static String id(EObject element) {
		return Optional.of(element).map(it -> it instanceof Element ? it : it.eContainer()).map(it -> ((Element) it).getId())
				.orElse(null);
	}

	private static String label(EObject element) {
		EObject owner = element.eContainer();
		String name = ElementText.of(element);
		return owner == null || owner instanceof Estate ? name : label(owner) + " › " + name; //$NON-NLS-1$
	}
}
