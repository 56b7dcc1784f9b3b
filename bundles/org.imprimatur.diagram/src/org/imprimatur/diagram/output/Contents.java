package org.imprimatur.diagram.output;

import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.layout.DrawingLayout;
import org.imprimatur.diagram.layout.PlacedDrawing;
import org.imprimatur.diagram.layout.PlacedTable;
import org.imprimatur.diagram.layout.TableLayout;

/** What is laid out as something to paint. */
public final class Contents {

	private Contents() {
	}

	/** A whole drawing. */
	public static Content of(PlacedDrawing drawing) {
		return new DrawingPainter(drawing);
	}

	/** A whole table. */
	public static Content of(PlacedTable table) {
		return new TablePainter(table);
	}

	/** The whole representation. */
	static Content of(Representation representation, OutputOptions options) {
		return switch (representation) {
		case Drawing drawing -> of(new DrawingLayout(options.deadline()).layout(drawing));
		case Table table -> of(TableLayout.layout(table));
		};
	}
}
