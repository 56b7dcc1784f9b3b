package org.imprimatur.validation.proposal;

import org.eclipse.emf.ecore.EObject;

/** What to edit in the place of an element: itself, or its copy where an edit is only tried. */
@FunctionalInterface
interface Copies {

	/** As {@link #of}, untyped. */
	EObject copy(EObject element);

	@SuppressWarnings("unchecked")
	default <E extends EObject> E of(E element) {
		return (E) copy(element);
	}
}
