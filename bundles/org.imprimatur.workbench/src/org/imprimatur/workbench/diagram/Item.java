package org.imprimatur.workbench.diagram;

import java.awt.geom.Line2D;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.Point;

/**
 * A figure, an edge, a head or a cell that can be pointed at.
 *
 * @param id      unique in its drawing, the same after an edit
 * @param element what it shows; may be null
 * @param label   its text
 * @param tooltip what hovering tells
 * @param area    the room it takes
 * @param way     the bends of an edge; empty for all else
 * @param from    id of the figure where an edge starts; empty for all else
 * @param to      id of the figure where an edge ends; empty for all else
 */
record Item(String id, EObject element, String label, String tooltip, Area area, List<Point> way, String from,
		String to) {

	static Item box(String id, EObject element, String label, String tooltip, Area area) {
		return new Item(id, element, label, tooltip, area, List.of(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean isEdge() {
		return !way.isEmpty();
	}

	/** Whether it is an edge of a figure. */
	boolean touches(Item figure) {
		return isEdge() && (from.equals(figure.id) || to.equals(figure.id));
	}

	/** What it says, on one line. */
	String title() {
		return label.replaceAll("\\s*\\R\\s*", " · "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether a place is on it, or no further from it than the tolerance if it is an edge. */
	boolean isAt(double x, double y, double tolerance) {
		if (!isEdge())
			return x >= area.x() && x <= area.right() && y >= area.y() && y <= area.bottom();
		for (int i = 1; i < way.size(); i++)
			if (distance(way.get(i - 1), way.get(i), x, y) <= tolerance)
				return true;
		return false;
	}

	private static double distance(Point start, Point end, double x, double y) {
		return Line2D.ptSegDist(start.x(), start.y(), end.x(), end.y(), x, y);
	}
}
