package org.imprimatur.diagram;

import org.eclipse.emf.ecore.EObject;

/**
 * An edge.
 *
 * @param id      unique in its drawing, stable while the plan's ids are
 * @param mapping name of the mapping it comes from
 * @param element what it shows; that of its source when it shows a mere reference
 * @param source  figure it starts at
 * @param target  figure it ends at
 * @param label   text at its middle; may be empty
 * @param tooltip what hovering tells; may be empty
 * @param style   how it looks
 */
public record Connection(String id, String mapping, EObject element, Figure source, Figure target, String label,
		String tooltip, ConnectionStyle style) {
}
