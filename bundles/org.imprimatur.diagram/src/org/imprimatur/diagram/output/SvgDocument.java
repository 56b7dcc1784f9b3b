package org.imprimatur.diagram.output;

import java.io.IOException;
import java.net.URL;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.text.PlainText;

/** An SVG document of one sheet. */
final class SvgDocument {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private final Representation representation;
	private final OutputOptions options;
	private final Sheet sheet;
	private final Inventory inventory = new Inventory();

	SvgDocument(Representation representation, OutputOptions options) throws IOException {
		this.representation = representation;
		this.options = options;
		Words words = new Words(options.locale());
		sheet = Sheet.around(Contents.of(representation, options), representation, List.of(words.asOf(options.date())));
		sheet.paint(inventory);
	}

	/** Its style sheet. */
	String style() {
		return SvgStyle.of(inventory.paints(), options.theme());
	}

	/** Its colours. */
	Theme theme() {
		return options.theme();
	}

	/** Width in pixels. */
	double width() {
		return sheet.width();
	}

	/** Height in pixels. */
	double height() {
		return sheet.height();
	}

	/** Writes the {@code svg} element. */
	void write(XMLStreamWriter xml, SvgText text) throws IOException {
		try {
			xml.setDefaultNamespace(NAMESPACE);
			xml.writeStartElement("svg");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("width", SvgNumbers.of(width()));
			xml.writeAttribute("height", SvgNumbers.of(height()));
			xml.writeAttribute("viewBox", "0 0 " + SvgNumbers.of(width()) + " " + SvgNumbers.of(height()));
			xml.writeAttribute("role", "img");
			xml.writeAttribute("aria-labelledby", "drawing-title drawing-description");
			xml.writeAttribute("lang", options.locale().toLanguageTag());
			told(xml, "title", "drawing-title", representation.title());
			told(xml, "desc", "drawing-description", representation.description());
			xml.writeStartElement("style");
			xml.writeCharacters(style());
			xml.writeEndElement();
			xml.writeStartElement("defs");
			for (int i = 0; i < inventory.images().size(); i++)
				SvgSymbol.write(inventory.images().get(i), i, xml);
			xml.writeEndElement();
			sheet.paint(new SvgCanvas(xml, inventory.paints(), inventory.images().stream().map(URL::toString).toList(),
					text,
					options.links()));
			xml.writeEndElement();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private static void told(XMLStreamWriter xml, String element, String id, String text) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeAttribute("id", id);
		xml.writeCharacters(PlainText.of(text));
		xml.writeEndElement();
	}
}
