package org.imprimatur.diagram;

import java.net.URL;

/** One line of the legend: a sample and what it means. */
public sealed interface LegendEntry {

	/** What the sample means. */
	String label();

	/** A figure of that style. */
	record OfFigure(String label, FigureStyle style) implements LegendEntry {
	}

	/** An edge of that style. */
	record OfConnection(String label, ConnectionStyle style) implements LegendEntry {
	}

	/** A badge with that image. */
	record OfBadge(String label, URL image) implements LegendEntry {
	}
}
