package org.imprimatur.validation.fix;

/** Changes an estate through plain EMF setters, so that whoever records changes can take it back in one step. */
@FunctionalInterface
interface Edit {

	/** Changes the elements of the scene. */
	void apply(Scene scene, Answers answers);
}
