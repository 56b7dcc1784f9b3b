package org.imprimatur.diagram.evaluation;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.ConnectionStyle;
import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.FigureStyle;
import org.imprimatur.diagram.FigureStyle.Outline;
import org.imprimatur.diagram.LegendEntry;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.specification.SpecElement;

/** Tells what shapes, edges and badges mean, for those that a diagram has. */
final class LegendBuilder {

	private final Labels labels;
	private final Map<String, LegendEntry> figures = new LinkedHashMap<>();
	private final Map<String, LegendEntry> connections = new LinkedHashMap<>();
	private final Map<String, LegendEntry> badges = new LinkedHashMap<>();

	LegendBuilder(Labels labels) {
		this.labels = labels;
	}

	/** Notes the figures of a mapping, and the badges on them. */
	void figures(SpecElement mapping, List<Figure> built) {
		for (Figure figure : built) {
			if (isTelling(mapping, figure)) {
				figures.computeIfAbsent(labels.of(mapping), label -> new LegendEntry.OfFigure(label,
						hasOwnColour(mapping) ? figure.style() : plain(figure.style())));
			}
			figure.badges().forEach(this::badge);
		}
	}

	/** Whether a shape or a colour of its own tells the mapping from others. */
	private static boolean isTelling(SpecElement mapping, Figure figure) {
		return figure.style().outline() != Outline.RECTANGLE || figure.style().dash() != Dash.SOLID
				|| !figure.isContainer() && hasOwnColour(mapping);
	}

	private static boolean hasOwnColour(SpecElement mapping) {
		return mapping.children("conditionnalStyles").isEmpty() && mapping.child("style")
				.filter(style -> !style.text("color").isEmpty() && style.link("color").type().equals("UserFixedColor"))
				.isPresent();
	}

	/** A style without the colours of a verdict: those of its text, on an empty ground. */
	private static FigureStyle plain(FigureStyle style) {
		Paint ink = style.text().paint();
		return new FigureStyle(style.outline(), new Paint("ground", ink.dark(), ink.light()), ink, style.borderWidth(),
				style.dash(), style.cornerRadius(), style.text());
	}

	private void badge(Badge badge) {
		labels.find("decoration." + badge.name()).ifPresent(label -> badges.computeIfAbsent(badge.name(),
				key -> new LegendEntry.OfBadge(label, badge.image())));
	}

	/** Notes the edges of a mapping. */
	void connections(SpecElement mapping, List<Connection> built) {
		if (!built.isEmpty()) {
			connections.put(mapping.name(),
					new LegendEntry.OfConnection(labels.of(mapping), built.getFirst().style()));
		}
	}

	/** The legend: badges first. What looks alike is one entry. */
	List<LegendEntry> entries() {
		Map<Object, LegendEntry> entries = new LinkedHashMap<>();
		Stream.of(badges, figures, connections).flatMap(part -> part.values().stream())
				.forEach(entry -> entries.merge(look(entry), entry, LegendBuilder::joined));
		return List.copyOf(entries.values());
	}

	private static Object look(LegendEntry entry) {
		return switch (entry) {
		case LegendEntry.OfFigure(String label, FigureStyle style) -> style;
		case LegendEntry.OfConnection(String label, ConnectionStyle style) -> style;
		case LegendEntry.OfBadge(String label, URL image) -> image.toString();
		};
	}

	private static LegendEntry joined(LegendEntry one, LegendEntry other) {
		String label = one.label() + " / " + other.label();
		return switch (one) {
		case LegendEntry.OfFigure(String own, FigureStyle style) -> new LegendEntry.OfFigure(label, style);
		case LegendEntry.OfConnection(String own, ConnectionStyle style) -> new LegendEntry.OfConnection(label, style);
		case LegendEntry.OfBadge(String own, URL image) -> new LegendEntry.OfBadge(label, image);
		};
	}
}
