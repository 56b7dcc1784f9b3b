package org.imprimatur.exchange.agent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes an inventory out of the XML of an agent: REQUEST, CONTENT, a section, its values. */
final class AgentXmlHandler extends DefaultHandler {

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
	private Locator locator;

	/** @param builder hears the values */
	AgentXmlHandler(AgentBuilder builder) {
		this.builder = builder;
	}

	/** The line that was reached. */
	int line() {
		return locator == null ? 0 : locator.getLineNumber();
	}

	/** The column that was reached. */
	int column() {
		return locator == null ? 0 : locator.getColumnNumber();
	}

	@Override
	public void setDocumentLocator(Locator documentLocator) {
		locator = documentLocator;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		String element = name.toLowerCase(Locale.ROOT);
		if (path.isEmpty() && !element.equals("request") || path.size() == MAX_DEPTH) {
			throw new SAXParseException("no inventory", locator);
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
				throw new SAXParseException("text too long", locator);
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

	@Override
	public void error(SAXParseException e) throws SAXException {
		throw e;
	}
}
