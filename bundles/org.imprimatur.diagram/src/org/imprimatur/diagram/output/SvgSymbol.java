package org.imprimatur.diagram.output;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies the image of a badge into an SVG file as a symbol, without scripts, style sheets and foreign parts. */
final class SvgSymbol {

	private static final String SVG = "http://www.w3.org/2000/svg";
	private static final Set<String> LEFT_OUT = Set.of("script", "style", "metadata", "foreignObject", "title", "desc",
			"a");

	private final String id;
	private final XMLStreamWriter xml;

	private SvgSymbol(int number, XMLStreamWriter xml) {
		id = id(number);
		this.xml = xml;
	}

	/** Id of the symbol with that number. */
	static String id(int number) {
		return "image-" + number;
	}

	/** Writes the symbol with that number. */
	static void write(URL image, int number, XMLStreamWriter xml) throws IOException, XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try (InputStream in = image.openStream()) {
			new SvgSymbol(number, xml).copy(factory.createXMLStreamReader(in));
		}
	}

	private void copy(XMLStreamReader in) throws XMLStreamException {
		int skipped = 0;
		int depth = 0;
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (skipped > 0 || !SVG.equals(in.getNamespaceURI()) || LEFT_OUT.contains(in.getLocalName()))
					skipped++;
				else if (depth++ == 0)
					symbol(in);
				else
					element(in);
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				if (skipped > 0)
					skipped--;
				else
					xml.writeEndElement();
			}
		}
	}

	private void symbol(XMLStreamReader in) throws XMLStreamException {
		xml.writeStartElement("symbol");
		xml.writeAttribute("id", id);
		String viewBox = in.getAttributeValue(null, "viewBox");
		xml.writeAttribute("viewBox", viewBox != null ? viewBox
				: "0 0 " + in.getAttributeValue(null, "width") + " " + in.getAttributeValue(null, "height"));
		for (String inherited : new String[] { "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin" })
			if (in.getAttributeValue(null, inherited) != null)
				xml.writeAttribute(inherited, in.getAttributeValue(null, inherited));
	}

	private void element(XMLStreamReader in) throws XMLStreamException {
		xml.writeStartElement(in.getLocalName());
		for (int i = 0; i < in.getAttributeCount(); i++) {
			String name = in.getAttributeLocalName(i);
			boolean plain = in.getAttributeNamespace(i) == null || in.getAttributeNamespace(i).isEmpty();
			if (plain && name.equals("style"))
				declarations(in.getAttributeValue(i));
			else if (plain && !name.startsWith("on") && !name.equals("class"))
				xml.writeAttribute(name, local(name, in.getAttributeValue(i)));
		}
	}

	/** Style declarations as attributes, which a strict page allows. */
	private void declarations(String style) throws XMLStreamException {
		for (String declaration : style.split(";")) {
			String[] parts = declaration.split(":", 2);
			if (parts.length == 2)
				xml.writeAttribute(parts[0].strip(), local("", parts[1].strip()));
		}
	}

	/** Ids of an image's own elements must not meet those of others. */
	private String local(String name, String value) {
		if (name.equals("id"))
			return id + "-" + value;
		if (name.equals("href") && value.startsWith("#"))
			return "#" + id + "-" + value.substring(1);
		return value.replace("url(#", "url(#" + id + "-");
	}
}
