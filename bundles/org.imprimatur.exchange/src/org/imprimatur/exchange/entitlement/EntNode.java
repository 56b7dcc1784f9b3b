package org.imprimatur.exchange.entitlement;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An element of a document that is to be written. */
final class EntNode {

	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final Map<String, EntNode> children = new LinkedHashMap<>();
	private String text = "";

	/** Puts a text at a path such as {@code Product/@name}. */
	void put(String path, String value) {
		int slash = path.indexOf('/');
		if (path.startsWith("@")) {
			attributes.put(path.substring(1), value);
		} else if (path.isEmpty()) {
			text = value;
		} else {
			children.computeIfAbsent(slash < 0 ? path : path.substring(0, slash), name -> new EntNode())
					.put(slash < 0 ? "" : path.substring(slash + 1), value);
		}
	}

	/**
	 * Writes it as an element of that name.
	 *
	 * @param indent line end and blanks before it
	 */
	void write(XMLStreamWriter xml, String name, String indent) throws XMLStreamException {
		xml.writeCharacters(indent);
		if (text.isEmpty() && children.isEmpty()) {
			xml.writeEmptyElement(name);
			writeAttributes(xml);
			return;
		}
		xml.writeStartElement(name);
		writeAttributes(xml);
		xml.writeCharacters(text);
		for (Map.Entry<String, EntNode> child : children.entrySet()) {
			child.getValue().write(xml, child.getKey(), indent + "  ");
		}
		if (!children.isEmpty()) {
			xml.writeCharacters(indent);
		}
		xml.writeEndElement();
	}

	private void writeAttributes(XMLStreamWriter xml) throws XMLStreamException {
		for (Map.Entry<String, String> attribute : attributes.entrySet()) {
			xml.writeAttribute(attribute.getKey(), attribute.getValue());
		}
	}
}
