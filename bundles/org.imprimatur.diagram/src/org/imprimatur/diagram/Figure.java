package org.imprimatur.diagram;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;

/**
 * A node or a container.
 *
 * @param id          unique in its drawing, stable while the plan's ids are: mapping and element
 * @param mapping     name of the mapping it comes from
 * @param rank        place of the figure's mapping among those of its parent; figures with smaller ranks stand further left
 *                    (at the top) where the layout has a direction
 * @param element     what it shows
 * @param label       its text; several lines are parted by line feeds; may be empty
 * @param tooltip     what hovering tells; may be empty, may have several lines
 * @param style       how it looks
 * @param arrangement how its children stand
 * @param size        width and height wanted, in tens of pixels; empty: as large as the label needs
 * @param children    figures inside
 * @param badges      small marks on its corners
 */
public record Figure(String id, String mapping, int rank, EObject element, String label, String tooltip,
		FigureStyle style, Arrangement arrangement, OptionalInt size, List<Figure> children, List<Badge> badges) {

	/** How the children of a figure stand. */
	public enum Arrangement {
		/** It has no children: a node. */
		NONE,
		/** As the layout likes. */
		FREE,
		/** Beneath one another, as text lines. */
		LIST,
		/** Side by side. */
		HORIZONTAL,
		/** Beneath one another. */
		VERTICAL
	}

	/** Whether it may have children. */
	public boolean isContainer() {
		return arrangement != Arrangement.NONE;
	}
}
