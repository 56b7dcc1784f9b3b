package org.imprimatur.diagram.output;

import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.layout.DrawingLayout;
import org.imprimatur.diagram.layout.TableLayout;

/** Lays representations out as the content of sheets. */
final class Contents {

	private Contents() {
	}

	/** The whole representation. */
	static Content of(Representation representation, OutputOptions options) {
		return switch (representation) {
		case Drawing drawing -> new DrawingPainter(new DrawingLayout(options.deadline()).layout(drawing));
		case Table table -> new TablePainter(TableLayout.layout(table));
		};
	}
}
