package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;

import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.LegendEntry;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.PagePaints;

/** One sheet: title block above, content in the middle, legend beneath. */
final class Sheet {

	static final double MARGIN = 32;

	private static final double GAP = 24;
	private static final double LEAST_WIDTH = 720;
	private static final double LARGEST = 1.25;
	/** Share of spare room that is left above the content. */
	private static final double ABOVE = 0.4;

	private final TitleBlock title;
	private final LegendPainter legend;
	private final Content content;
	private final double width;
	private final double height;
	private final double scale;

	private Sheet(TitleBlock title, LegendPainter legend, Content content, double width, double height, double scale) {
		this.title = title;
		this.legend = legend;
		this.content = content;
		this.width = width;
		this.height = height;
		this.scale = scale;
	}

	/** A sheet as large as its content. */
	static Sheet around(Content content, Representation representation, List<String> note) {
		double inner = Math.max(LEAST_WIDTH, content.width());
		TitleBlock title = new TitleBlock(representation, note, inner);
		LegendPainter legend = new LegendPainter(entries(representation), inner);
		return new Sheet(title, legend, content, inner + 2 * MARGIN, around(title, legend) + content.height(), 1);
	}

	/** A sheet of that size, to which the content is fitted. */
	static Sheet fitted(Content content, Representation representation, List<String> note, Paper paper) {
		double inner = paper.width() - 2 * MARGIN;
		TitleBlock title = new TitleBlock(representation, note, inner);
		LegendPainter legend = new LegendPainter(entries(representation), inner);
		double scale = Math.min(LARGEST, Math.min(inner / content.width(),
				(paper.height() - around(title, legend)) / content.height()));
		return new Sheet(title, legend, content, paper.width(), paper.height(), scale);
	}

	/** Room for the content on paper. */
	static Area room(Representation representation, List<String> note, Paper paper) {
		double inner = paper.width() - 2 * MARGIN;
		TitleBlock title = new TitleBlock(representation, note, inner);
		LegendPainter legend = new LegendPainter(entries(representation), inner);
		return new Area(MARGIN, MARGIN + title.height() + GAP, inner, paper.height() - around(title, legend));
	}

	private static List<LegendEntry> entries(Representation representation) {
		return representation instanceof Drawing drawing ? drawing.legend() : List.of();
	}

	private static double around(TitleBlock title, LegendPainter legend) {
		return 2 * MARGIN + title.height() + GAP + (legend.height() == 0 ? 0 : legend.height() + GAP);
	}

	double width() {
		return width;
	}

	double height() {
		return height;
	}

	/** Where the content's left upper corner comes to stand, and at which scale. */
	AffineTransform contentPlace() {
		double left = MARGIN + Math.max(0, (width - 2 * MARGIN - content.width() * scale) / 2);
		double spare = Math.max(0, height - around(title, legend) - content.height() * scale);
		AffineTransform place = AffineTransform.getTranslateInstance(left,
				MARGIN + title.height() + GAP + spare * ABOVE);
		place.scale(scale, scale);
		return place;
	}

	/** Paints ground, title, content and legend. */
	void paint(Canvas canvas) throws IOException {
		canvas.rectangle(new Area(0, 0, width, height), 0, Ink.fill(PagePaints.PAGE));
		part("title-block", title, AffineTransform.getTranslateInstance(MARGIN, MARGIN), canvas);
		part("content", content, contentPlace(), canvas);
		part("legends", legend, AffineTransform.getTranslateInstance(MARGIN, height - MARGIN - legend.height()),
				canvas);
	}

	private static void part(String name, Content part, AffineTransform place, Canvas canvas) throws IOException {
		canvas.begin(Mark.part(name));
		canvas.begin(place);
		part.paint(canvas);
		canvas.end();
		canvas.end();
	}
}
