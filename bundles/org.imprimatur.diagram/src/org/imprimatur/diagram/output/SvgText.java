package org.imprimatur.diagram.output;

import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.TextLine;

/** How lines of text get into an SVG file. */
interface SvgText {

	/** Writes a line. */
	void write(TextLine line, Map<Paint, String> paints, XMLStreamWriter xml) throws XMLStreamException;

	/** As text, which readers can search, select and hear. */
	static void real(TextLine line, Map<Paint, String> paints, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement("text");
		xml.writeAttribute("x", SvgNumbers.of(line.x()));
		xml.writeAttribute("y", SvgNumbers.of(line.baseLine()));
		xml.writeAttribute("class", "f" + paints.get(line.paint()));
		xml.writeAttribute("font-size", SvgNumbers.of(line.size()));
		if (line.bold())
			xml.writeAttribute("font-weight", "bold");
		if (line.italic())
			xml.writeAttribute("font-style", "italic");
		xml.writeCharacters(line.text());
		xml.writeEndElement();
	}
}
