package org.imprimatur.diagram.output;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.diagram.Representation;

/** Scalable Vector Graphics with real text, tooltips, links and accessible titles. */
final class SvgFormat implements OutputFormat {

	@Override
	public String id() {
		return "svg";
	}

	@Override
	public String extension() {
		return "svg";
	}

	@Override
	public String mediaType() {
		return "image/svg+xml";
	}

	@Override
	public void write(Representation representation, OutputOptions options, OutputStream out) throws IOException {
		write(new SvgDocument(representation, options), SvgText::real, out);
	}

	/** Writes a document as a file. */
	static void write(SvgDocument document, SvgText text, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			document.write(xml, text);
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}
}
