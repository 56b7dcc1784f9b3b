package org.imprimatur.diagram.output;

import org.eclipse.emf.ecore.EObject;

/**
 * What a group of shapes stands for.
 *
 * @param kind    class of the group: {@code figure}, {@code edge}, {@code cell}, {@code legend} …
 * @param id      unique in the representation; empty for parts that nobody refers to
 * @param name    its label
 * @param tooltip what hovering tells; may be empty
 * @param element what it shows; may be null
 */
public record Mark(String kind, String id, String name, String tooltip, EObject element) {

	/** A part of the page that shows no element. */
	static Mark part(String kind) {
		return new Mark(kind, "", "", "", null);
	}
}
