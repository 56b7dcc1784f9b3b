package org.imprimatur.diagram.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;

/**
 * One page that needs nothing else: the drawing with zoom and search, and the same content as lists and tables for
 * screen readers and for those without scripts. Its policy lets no other script or style run and nothing be loaded.
 */
final class HtmlFormat implements OutputFormat {

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String extension() {
		return "html";
	}

	@Override
	public String mediaType() {
		return "text/html";
	}

	@Override
	public void write(Representation representation, OutputOptions options, OutputStream out) throws IOException {
		String script = resource("drawing.js");
		String style = resource("page.css") + HtmlColours.of(options.theme());
		SvgDocument drawing = new SvgDocument(representation, options);
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			HtmlPage page = new HtmlPage(xml, new Words(options.locale()));
			xml.writeDTD("<!DOCTYPE html>");
			xml.writeStartElement("html");
			xml.writeAttribute("lang", options.locale().toLanguageTag());
			page.head(representation, "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'none'; script-src " + hash(script)
					+ "; style-src " + hash(style) + " " + hash(drawing.style()), style);
			xml.writeStartElement("body");
			page.tools();
			page.start("div", "id", "stage", "tabindex", "0");
			drawing.write(xml, SvgText::real);
			xml.writeEndElement();
			switch (representation) {
			case Drawing figures -> page.contents(figures);
			case Table table -> page.contents(table);
			}
			xml.writeStartElement("script");
			xml.writeCharacters(script);
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndElement();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/**
	 * A file of this package; without characters that XML would escape, so that its hash is that of what browsers
	 * read.
	 */
	private static String resource(String name) throws IOException {
		try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
		}
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
