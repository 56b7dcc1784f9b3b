package org.imprimatur.diagram.output;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.text.PlainText;

/** The parts of an HTML page around its drawing. */
final class HtmlPage {

	private final XMLStreamWriter xml;
	private final Words words;

	HtmlPage(XMLStreamWriter xml, Words words) {
		this.xml = xml;
		this.words = words;
	}

	/** Begins an element with attributes, name by value. */
	void start(String element, String... attributes) throws XMLStreamException {
		xml.writeStartElement(element);
		for (int i = 0; i < attributes.length; i += 2)
			xml.writeAttribute(attributes[i], PlainText.of(attributes[i + 1]));
	}

	private void element(String element, String text, String... attributes) throws XMLStreamException {
		start(element, attributes);
		xml.writeCharacters(PlainText.of(text));
		xml.writeEndElement();
	}

	/** The head: policy, title, style. */
	void head(Representation representation, String policy, String style) throws XMLStreamException {
		start("head");
		empty("meta", "charset", "utf-8");
		empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
		empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		element("title", representation.title());
		element("style", style);
		xml.writeEndElement();
	}

	private void empty(String element, String... attributes) throws XMLStreamException {
		xml.writeEmptyElement(element);
		for (int i = 0; i < attributes.length; i += 2)
			xml.writeAttribute(attributes[i], attributes[i + 1]);
	}

	/** Search and zoom; shown only where scripts run. */
	void tools() throws XMLStreamException {
		start("div", "id", "tools", "hidden", "hidden");
		start("label");
		xml.writeCharacters(words.get("search") + " ");
		empty("input", "id", "search", "type", "search");
		xml.writeEndElement();
		element("output", "", "id", "found", "data-text", words.get("found", "#"));
		button("zoom-in", "+", "zoomIn");
		button("zoom-out", "–", "zoomOut");
		button("zoom-reset", words.get("zoomReset"), "zoomReset");
		xml.writeEndElement();
	}

	private void button(String id, String face, String word) throws XMLStreamException {
		element("button", face, "id", id, "type", "button", "title", words.get(word), "aria-label", words.get(word));
	}

	/** A drawing's figures as nested lists, its edges as a table. */
	void contents(Drawing drawing) throws XMLStreamException {
		start("details", "id", "contents");
		element("summary", words.get("contents"));
		element("h2", words.get("figures"));
		figures(drawing.figures());
		if (!drawing.connections().isEmpty()) {
			element("h2", words.get("connections"));
			start("table");
			row("th", List.of(words.get("from"), words.get("label"), words.get("to"), words.get("details")));
			for (Connection edge : drawing.connections())
				row("td", List.of(edge.source().label(), edge.label(), edge.target().label(), edge.tooltip()));
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private void figures(List<Figure> figures) throws XMLStreamException {
		start("ul");
		for (Figure figure : figures) {
			start("li");
			element("strong", figure.label());
			List<String> told = new ArrayList<>(List.of(figure.tooltip()));
			figure.badges().stream().map(Badge::tooltip).forEach(told::add);
			told.removeIf(String::isBlank);
			if (!told.isEmpty())
				element("div", String.join("\n", told), "class", "tooltip");
			if (!figure.children().isEmpty())
				figures(figure.children());
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	/** A table as a table. */
	void contents(Table table) throws XMLStreamException {
		start("details", "id", "contents");
		element("summary", words.get("contents"));
		start("table");
		List<String> heads = new ArrayList<>(List.of(""));
		table.columns().forEach(column -> heads.add(told(column.label(), column.tooltip())));
		row("th", heads);
		for (Table.Line line : table.lines()) {
			start("tr");
			element("th", told(line.head().label(), line.head().tooltip()), "scope", "row");
			for (Table.Cell cell : line.cells())
				element("td", told(cell.label(), cell.tooltip()));
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private static String told(String label, String tooltip) {
		return tooltip.isBlank() || tooltip.equals(label) ? label : label + "\n" + tooltip;
	}

	private void row(String cell, List<String> texts) throws XMLStreamException {
		start("tr");
		for (String text : texts)
			element(cell, text);
		xml.writeEndElement();
	}
}
