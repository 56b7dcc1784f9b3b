package org.imprimatur.diagram.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.imprimatur.diagram.Representation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a format writes, as tests read it. */
final class Written {

	static final OutputOptions OPTIONS = OutputOptions.of(Locale.ENGLISH, LocalDate.of(2026, 12, 1));

	private Written() {
	}

	static byte[] bytes(OutputFormat format, Representation representation, OutputOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(representation, options, out);
		return out.toByteArray();
	}

	static byte[] bytes(String format, Representation representation, OutputOptions options) throws IOException {
		return bytes(Formats.of(format).orElseThrow(), representation, options);
	}

	static String text(String format, Representation representation, OutputOptions options) throws IOException {
		return new String(bytes(format, representation, options), StandardCharsets.UTF_8);
	}

	static Document xml(String text) throws IOException, SAXException, ParserConfigurationException {
		return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** All elements of a name, in the order of the document. */
	static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++)
			elements.add((Element) nodes.item(i));
		return elements;
	}
}
