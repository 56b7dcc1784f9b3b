package org.imprimatur.diagram.output;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.ConnectionStyle;
import org.imprimatur.diagram.FigureStyle;
import org.imprimatur.diagram.LegendEntry;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.layout.Paragraph;
import org.imprimatur.diagram.layout.Point;
import org.imprimatur.diagram.layout.TextLine;

/** Paints a legend: samples and what they mean, in rows of one width. */
final class LegendPainter implements Content {

	private static final double SAMPLE = 28;
	private static final double SAMPLE_HEIGHT = 16;
	private static final double GAP = 8;
	private static final double COLUMN_GAP = 24;
	private static final double ROW = 24;
	private static final double SIZE = 12;
	private static final double BADGE = 16;

	private final List<LegendEntry> entries;
	private final List<TextLine> labels = new ArrayList<>();
	private final double width;
	private double height;

	/** @param width room for a row */
	LegendPainter(List<LegendEntry> entries, double width) {
		this.entries = entries;
		this.width = width;
		double x = 0;
		double y = 0;
		for (LegendEntry entry : entries) {
			TextLine label = Paragraph.lines(entry.label(), 0, 0, SIZE, false, PagePaints.INK, Double.MAX_VALUE)
					.getFirst();
			double needed = SAMPLE + GAP + label.width();
			if (x > 0 && x + needed > width) {
				x = 0;
				y += ROW;
			}
			labels.add(label.moved(x + SAMPLE + GAP, y + (SAMPLE_HEIGHT - label.height()) / 2));
			x += needed + COLUMN_GAP;
			height = y + SAMPLE_HEIGHT;
		}
	}

	@Override
	public double width() {
		return width;
	}

	@Override
	public double height() {
		return height;
	}

	@Override
	public void paint(Canvas canvas) throws IOException {
		for (int i = 0; i < entries.size(); i++) {
			TextLine label = labels.get(i);
			canvas.begin(Mark.part("legend"));
			sample(entries.get(i), new Area(label.x() - SAMPLE - GAP, label.area().centreY() - SAMPLE_HEIGHT / 2,
					SAMPLE, SAMPLE_HEIGHT),
					canvas);
			canvas.text(label);
			canvas.end();
		}
	}

	private static void sample(LegendEntry entry, Area area, Canvas canvas) throws IOException {
		switch (entry) {
		case LegendEntry.OfFigure(String label, FigureStyle style) -> Shapes.figure(area, small(style), canvas);
		case LegendEntry.OfConnection(String label, ConnectionStyle style) ->
			Shapes.edge(List.of(new Point(area.x(), area.centreY()), new Point(area.right(), area.centreY())), style,
					canvas);
		case LegendEntry.OfBadge(String label, URL image) ->
			canvas.image(image, new Area(area.centreX() - BADGE / 2, area.y(), BADGE, BADGE));
		}
	}

	private static FigureStyle small(FigureStyle style) {
		return new FigureStyle(style.outline(), style.fill(), style.border(), style.borderWidth(), style.dash(),
				Math.min(style.cornerRadius(), 4), style.text());
	}
}
