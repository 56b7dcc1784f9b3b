package org.imprimatur.validation.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;

/** The elements of an estate, as fixes choose among them. */
final class Elements {

	private Elements() {
	}

	/** All elements of a type but one, in the order of the plan. */
	static List<Element> of(EClass type, Estate estate, EObject but) {
		List<Element> found = new ArrayList<>();
		for (TreeIterator<EObject> all = estate.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (type.isInstance(object) && object != but) {
				found.add((Element) object);
			}
		}
		return found;
	}

	/** The elements to choose from, by their ids; by their place in the list where one has none. */
	static List<Choice> choices(List<? extends Element> elements) {
		List<Choice> choices = new ArrayList<>();
		for (Element element : elements) {
			choices.add(new Choice(element.getId() == null ? "#" + choices.size() : element.getId(), element));
		}
		return choices;
	}
}
