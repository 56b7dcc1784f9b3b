package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.TextLine;
import org.imprimatur.diagram.text.Glyphs;
import org.imprimatur.diagram.text.Typeface;

/** Writes text as outlines, which look the same on all machines. */
final class OutlinedText implements SvgText {

	/** Slant of italics and weight of bold type, which the face does not have, in ems. */
	static final double SLANT = 0.2;
	static final double WEIGHT = 0.03;

	private final Glyphs glyphs;

	OutlinedText(Glyphs glyphs) {
		this.glyphs = glyphs;
	}

	@Override
	public void write(TextLine line, Map<Paint, String> paints, XMLStreamWriter xml) throws XMLStreamException {
		Path2D outline = outline(line);
		if (outline.getCurrentPoint() == null)
			return;
		String paint = paints.get(line.paint());
		xml.writeEmptyElement("path");
		xml.writeAttribute("d", SvgNumbers.of(outline));
		xml.writeAttribute("class", line.bold() ? "f" + paint + " s" + paint : "f" + paint);
		if (line.bold())
			xml.writeAttribute("stroke-width", SvgNumbers.of(line.size() * WEIGHT));
	}

	private Path2D outline(TextLine line) {
		Path2D all = new Path2D.Double();
		double x = line.x();
		for (int codePoint : line.text().codePoints().toArray()) {
			AffineTransform place = AffineTransform.getTranslateInstance(x, line.baseLine());
			double advance = Typeface.sans().advance(codePoint, line.bold());
			double regular = Typeface.sans().advance(codePoint, false);
			place.scale(line.size() * (regular == 0 ? 1 : advance / regular), -line.size());
			if (line.italic())
				place.shear(SLANT, 0);
			all.append(glyphs.outline(codePoint).getPathIterator(place), false);
			x += line.size() * advance;
		}
		return all;
	}
}
