package org.imprimatur.diagram.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.layout.Paragraph;
import org.imprimatur.diagram.layout.TextLine;

/** Title and description of a representation at the left, date and page at the right. */
final class TitleBlock implements Content {

	private static final double TITLE = 22;
	private static final double SMALL = 12;
	private static final double GAP = 4;
	private static final double COLUMN_GAP = 32;
	private static final double READABLE = 800;

	private final List<TextLine> lines = new ArrayList<>();
	private final double width;

	/** @param note stands at the right */
	TitleBlock(Representation representation, List<String> note, double width) {
		this.width = width;
		double noteWidth = 0;
		double y = (TITLE - SMALL) * 0.97;
		for (String text : note) {
			TextLine line = Paragraph.lines(text, 0, y, SMALL, false, PagePaints.MUTED, Double.MAX_VALUE).getFirst();
			lines.add(line.moved(width - line.width(), 0));
			noteWidth = Math.max(noteWidth, line.width());
			y += line.height();
		}
		List<TextLine> title = Paragraph.lines(representation.title(), 0, 0, TITLE, true, PagePaints.INK,
				width - noteWidth - COLUMN_GAP);
		lines.addAll(title);
		double below = Math.max(title.getLast().area().bottom() + GAP, 0);
		if (!representation.description().isBlank())
			lines.addAll(Paragraph.lines(representation.description(), 0, below, SMALL, false, PagePaints.MUTED,
					Math.min(READABLE, width - noteWidth - COLUMN_GAP)));
	}

	@Override
	public double width() {
		return width;
	}

	@Override
	public double height() {
		return lines.stream().mapToDouble(line -> line.area().bottom()).max().orElse(0);
	}

	@Override
	public void paint(Canvas canvas) throws IOException {
		for (TextLine line : lines)
			canvas.text(line);
	}
}
