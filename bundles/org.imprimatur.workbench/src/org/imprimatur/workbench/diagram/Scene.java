package org.imprimatur.workbench.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.layout.DrawingLayout;
import org.imprimatur.diagram.layout.PlacedDrawing;
import org.imprimatur.diagram.layout.PlacedTable;
import org.imprimatur.diagram.layout.TableLayout;
import org.imprimatur.diagram.output.Content;
import org.imprimatur.diagram.output.Contents;

/**
 * A representation laid out for the screen.
 *
 * @param representation what is shown
 * @param content        paints it
 * @param items          what can be pointed at, later ones upon earlier ones
 */
record Scene(Representation representation, Content content, List<Item> items) {

	/** Lays a representation out; drawings within the deadline of the layout. */
	static Scene of(Representation representation, DrawingLayout layout) {
		return switch (representation) {
		case Drawing drawing -> {
			PlacedDrawing placed = layout.layout(drawing);
			yield new Scene(drawing, Contents.of(placed), Items.of(placed));
		}
		case Table table -> {
			PlacedTable placed = TableLayout.layout(table);
			yield new Scene(table, Contents.of(placed), Items.of(placed));
		}
		};
	}

	double width() {
		return content.width();
	}

	double height() {
		return content.height();
	}

	/** What lies at a place, the uppermost first. */
	Optional<Item> at(double x, double y, double tolerance) {
		return items.reversed().stream().filter(item -> item.isAt(x, y, tolerance)).findFirst();
	}

	/** The item of that id. */
	Optional<Item> item(String id) {
		return items.stream().filter(item -> item.id().equals(id)).findFirst();
	}

	/** The items that show an element: figures before edges. */
	List<Item> showing(Object element) {
		return items.stream().filter(item -> item.element() == element && element != null).toList();
	}

	/** The items whose text contains what is sought, case ignored; none for nothing. */
	List<Item> matching(String sought) {
		String wanted = sought.strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() ? List.of()
				: items.stream().filter(item -> !item.isEdge() && item.label().toLowerCase(Locale.ROOT).contains(wanted))
						.toList();
	}
}
