package org.imprimatur.cli.report;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Plan;
import org.imprimatur.validation.rule.Labels;

/** Says where an element stands. */
final class Places {

	private static final String STEP = " › ";

	private Places() {
	}

	/** Plan, wave and deployment; for other elements, what they are and what they are part of. */
	static String of(Element element, Wording wording) {
		String path = Labels.name(element);
		Element top = element;
		while (top.eContainer() instanceof Element owner && !(owner instanceof Estate)) {
			path = Labels.name(owner) + STEP + path;
			top = owner;
		}
		return top instanceof Plan && top != element ? path : type(element, wording) + " " + path;
	}

	/** What kind of element it is. */
	static String type(Element element, Wording wording) {
		String type = element.eClass().getName();
		return wording.textOr("element." + type, type);
	}
}
