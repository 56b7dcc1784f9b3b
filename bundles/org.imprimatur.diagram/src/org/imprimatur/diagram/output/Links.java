package org.imprimatur.diagram.output;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Says where a click on an element leads. */
@FunctionalInterface
public interface Links {

	/** No element leads anywhere. */
	Links NONE = element -> Optional.empty();

	/** Address for an element; only {@code http}, {@code https}, {@code mailto} and relative ones are written. */
	Optional<String> of(EObject element);
}
