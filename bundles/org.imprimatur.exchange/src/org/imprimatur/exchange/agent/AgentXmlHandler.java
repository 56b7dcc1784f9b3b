package org.imprimatur.exchange.agent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.imprimatur.exchange.XmlHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Takes an inventory out of the XML of an agent: REQUEST, CONTENT, a section, its values. */
final class AgentXmlHandler extends XmlHandler {

	/** Elements within each other beyond which it is no inventory. */
	static final int MAX_DEPTH = 32;

	private static final int ABOUT_DEPTH = 2;
	private static final int SECTION_DEPTH = 3;
	private static final int VALUE_DEPTH = 4;

	private final AgentBuilder builder;
	private final Deque<String> path = new ArrayDeque<>();
	private final StringBuilder text = new StringBuilder();
	private String section = "";
	private boolean inContent;
	private boolean wanted;

	/** @param builder hears the values */
	AgentXmlHandler(AgentBuilder builder) {
		this.builder = builder;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		String element = name.toLowerCase(Locale.ROOT);
		if (path.isEmpty() && !element.equals("request") || path.size() == MAX_DEPTH) {
			throw refused("no inventory");
		}
		path.addLast(element);
		text.setLength(0);
		switch (path.size()) {
			case ABOUT_DEPTH -> {
				inContent = element.equals("content");
				wanted = AgentBuilder.wants(element);
			}
			case SECTION_DEPTH -> {
				section = element;
				wanted = false;
			}
			case VALUE_DEPTH -> wanted = inContent && AgentBuilder.wants(section, element);
			default -> wanted = false;
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		if (wanted) {
			text.append(chars, start, length);
			if (text.length() > AgentReader.MAX_TEXT) {
				throw refused("text too long");
			}
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		String element = path.removeLast();
		if (wanted) {
			if (path.size() < ABOUT_DEPTH) {
				builder.value(element, text.toString(), line());
			} else {
				builder.value(section, element, text.toString(), line());
			}
		} else if (path.size() == ABOUT_DEPTH && inContent) {
			builder.end(section);
		}
		wanted = false;
		text.setLength(0);
	}
}
