package org.imprimatur.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A table.
 *
 * @param title       its title
 * @param description what it is for
 * @param columns     heads of the columns
 * @param lines       lines, each with a cell a column
 */
public record Table(String title, String description, List<Head> columns, List<Line> lines)
		implements Representation {

	/**
	 * Head of a line or a column.
	 *
	 * @param mapping name of the mapping it comes from
	 * @param element what it shows; null where a column shows a feature
	 * @param label   its text
	 * @param tooltip what hovering tells; may be empty
	 * @param look    how it looks
	 */
	public record Head(String mapping, EObject element, String label, String tooltip, Look look) {
	}

	/**
	 * A line.
	 *
	 * @param head  its head
	 * @param depth how deep it lies under others; 0 at the top
	 * @param cells one a column
	 */
	public record Line(Head head, int depth, List<Cell> cells) {
	}

	/**
	 * Where a line and a column meet.
	 *
	 * @param label   its text; may be empty
	 * @param tooltip what hovering tells; may be empty
	 * @param look    how it looks
	 */
	public record Cell(String label, String tooltip, Look look) {
	}

	/**
	 * How a head or a cell looks.
	 *
	 * @param background its ground
	 * @param text       how its text looks
	 */
	public record Look(Paint background, TextStyle text) {
	}
}
