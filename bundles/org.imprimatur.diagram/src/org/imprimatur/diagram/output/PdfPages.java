package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.Box;
import org.imprimatur.diagram.layout.DrawingLayout;
import org.imprimatur.diagram.layout.PlacedDrawing;
import org.imprimatur.diagram.layout.TableLayout;

/** Spreads a representation over the pages of a PDF. */
final class PdfPages {

	private static final double POINTS_PER_PIXEL = 0.75;

	private final PDDocument document;
	private final Representation representation;
	private final OutputOptions options;
	private final PdfFonts fonts;
	private final Words words;
	private final PdfOutline outline;

	PdfPages(PDDocument document, Representation representation, OutputOptions options, PdfFonts fonts) {
		this.document = document;
		this.representation = representation;
		this.options = options;
		this.fonts = fonts;
		words = new Words(options.locale());
		outline = new PdfOutline(document);
	}

	/** Writes all pages and the bookmarks. */
	void write() throws IOException {
		switch (representation) {
		case Drawing drawing -> write(new DrawingLayout(options.deadline()).layout(drawing));
		case Table table -> {
			Area room = Sheet.room(table, note(1, 1), options.paper());
			List<Content> parts = TableParts.of(TableLayout.layout(table), room.width(), room.height(),
					options.tiled());
			for (int i = 0; i < parts.size(); i++)
				outline.add(words.get("page", i + 1, parts.size()), page(parts.get(i), i + 1, parts.size()),
				new Point2D.Double());
		}
		}
	}

	private void write(PlacedDrawing drawing) throws IOException {
		Area room = Sheet.room(representation, note(1, 1), options.paper());
		List<Content> tiles = options.tiled() ? Tile.of(new DrawingPainter(drawing), room.width(), room.height())
				: List.of(new DrawingPainter(drawing));
		List<PDPage> pages = new ArrayList<>();
		for (int i = 0; i < tiles.size(); i++)
			pages.add(page(tiles.get(i), i + 1, tiles.size()));
		for (Box box : drawing.boxes())
			bookmark(box, tiles, pages);
	}

	private void bookmark(Box box, List<Content> tiles, List<PDPage> pages) {
		int index = 0;
		Point2D corner = new Point2D.Double(box.area().x(), box.area().y());
		while (tiles.get(index) instanceof Tile tile && !tile.shows(box.area().x(), box.area().y()))
			index++;
		if (tiles.get(index) instanceof Tile tile)
			corner.setLocation(corner.getX() - tile.left(), corner.getY() - tile.top());
		sheet(tiles.get(index), index + 1, tiles.size()).contentPlace().transform(corner, corner);
		corner.setLocation(corner.getX() * POINTS_PER_PIXEL,
				(options.paper().height() - corner.getY()) * POINTS_PER_PIXEL);
		outline.add(box.figure().label().lines().findFirst().orElse(""), pages.get(index), corner);
	}

	private List<String> note(int page, int pages) {
		return pages == 1 ? List.of(words.asOf(options.date()))
				: List.of(words.asOf(options.date()), words.get("page", page, pages));
	}

	private Sheet sheet(Content content, int page, int pages) {
		return Sheet.fitted(content, representation, note(page, pages), options.paper());
	}

	private PDPage page(Content content, int number, int pages) throws IOException {
		Sheet sheet = sheet(content, number, pages);
		PDPage page = new PDPage(new PDRectangle((float) (sheet.width() * POINTS_PER_PIXEL),
				(float) (sheet.height() * POINTS_PER_PIXEL)));
		document.addPage(page);
		try (PDPageContentStream stream = new PDPageContentStream(document, page,
				PDPageContentStream.AppendMode.OVERWRITE, true)) {
			PdfCanvas canvas = new PdfCanvas(stream, fonts, options.theme());
			AffineTransform upwards = new AffineTransform(POINTS_PER_PIXEL, 0, 0, -POINTS_PER_PIXEL, 0,
					sheet.height() * POINTS_PER_PIXEL);
			canvas.begin(upwards);
			sheet.paint(canvas);
			canvas.end();
		}
		return page;
	}
}
