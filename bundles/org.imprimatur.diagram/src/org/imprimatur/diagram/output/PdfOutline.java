package org.imprimatur.diagram.output;

import java.awt.geom.Point2D;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.imprimatur.diagram.text.PlainText;

/** The bookmarks of a PDF. */
final class PdfOutline {

	private final PDDocumentOutline outline = new PDDocumentOutline();

	PdfOutline(PDDocument document) {
		document.getDocumentCatalog().setDocumentOutline(outline);
	}

	/** Adds a bookmark that leads to a place, in points from the page's lower left corner. */
	void add(String title, PDPage page, Point2D place) {
		PDPageXYZDestination destination = new PDPageXYZDestination();
		destination.setPage(page);
		destination.setLeft((int) place.getX());
		destination.setTop((int) place.getY());
		PDOutlineItem item = new PDOutlineItem();
		item.setTitle(PlainText.of(title));
		item.setDestination(destination);
		outline.addLast(item);
	}
}
