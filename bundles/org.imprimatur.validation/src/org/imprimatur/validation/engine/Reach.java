package org.imprimatur.validation.engine;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;

/** The elements that facts about a deployment are read from. */
final class Reach {

	private Reach() {
	}

	/** The deployment, its wave and plan, and all they refer to, directly or not, with their contents. */
	static Set<EObject> of(Deployment deployment) {
		Set<EObject> reach = new HashSet<>();
		collect(deployment, reach);
		for (EObject container = deployment.eContainer(); container instanceof Wave
				|| container instanceof Plan; container = container.eContainer()) {
			reach.add(container);
		}
		return reach;
	}

	private static void collect(EObject element, Set<EObject> reach) {
		if (!(element instanceof Fleet) && reach.add(element)) {
			element.eContents().forEach(content -> collect(content, reach));
			element.eCrossReferences().forEach(referred -> collect(referred, reach));
		}
	}

	/** Whether a change of the element can concern every deployment: evidence, waivers, organisations, makers. */
	static boolean isGlobal(EObject element, Estate estate) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			switch (at.eContainingFeature() == null ? "" : at.eContainingFeature().getName()) {
			case "evidence", "waivers", "organisations", "manufacturers":
				return true;
			default:
			}
		}
		return element == estate;
	}
}
