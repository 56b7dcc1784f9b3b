package org.imprimatur.exchange.entitlement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.ProductKeys;
import org.imprimatur.exchange.XmlHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Takes the entitlements out of the XML of a document. */
final class EntHandler extends XmlHandler {

	private static final int MAX_DEPTH = 32;
	private static final int MAX_TEXT = 1 << 16;
	private static final int MAX_RECORDS = 200_000;
	private static final int MAX_OTHER = 50;
	private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

	private final EntVocabulary vocabulary;
	private final List<EntRecord> records = new ArrayList<>();
	private final Deque<String> path = new ArrayDeque<>();
	private final Deque<StringBuilder> texts = new ArrayDeque<>();
	private Map<EntFact, String> facts;
	private List<String> other = new ArrayList<>();
	private List<String> outside = new ArrayList<>();
	private long begin;
	private int depth;
	private long keys;

	EntHandler(EntVocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The entitlements found. */
	List<EntRecord> records() {
		return records;
	}

	/** What is told outside of entitlements and is not read. */
	List<String> outside() {
		return outside;
	}

	/** How many texts were left out because they hold a product key. */
	long keys() {
		return keys;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
		if (++depth > MAX_DEPTH) {
			throw refused("deep");
		}
		if (depth == 1 && !vocabulary.isRoot(name) && !vocabulary.isRecord(name)) {
			throw new NoEntException(name);
		}
		if (facts == null && vocabulary.isRecord(name)) {
			facts = new EnumMap<>(EntFact.class);
			other = new ArrayList<>();
			begin = line();
			path.clear();
			texts.clear();
		} else {
			path.addLast(name);
			texts.addLast(new StringBuilder());
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			if (!SCHEMA_INSTANCE.equals(attributes.getURI(i))) {
				told("@" + attributes.getLocalName(i), attributes.getValue(i));
			}
		}
	}

	@Override
	public void characters(char[] buffer, int start, int length) throws SAXException {
		if (!texts.isEmpty()) {
			if (texts.getLast().length() + length > MAX_TEXT) {
				throw refused("long");
			}
			texts.getLast().append(buffer, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		depth--;
		if (!path.isEmpty()) {
			told("", texts.removeLast().toString());
			path.removeLast();
		} else if (facts != null) {
			records.add(new EntRecord(begin, facts, other));
			facts = null;
			if (records.size() > MAX_RECORDS) {
				throw refused("many");
			}
		}
	}

	private void told(String attribute, String value) {
		String text = value.strip();
		if (text.isEmpty()) {
			return;
		}
		String place = String.join("/", path) + (attribute.isEmpty() || path.isEmpty() ? "" : "/") + attribute;
		if (ProductKeys.isIn(text)) {
			keys++;
			return;
		}
		Optional<EntFact> fact = facts == null ? Optional.empty() : vocabulary.fact(place);
		boolean taken = fact.isPresent() && (facts.putIfAbsent(fact.get(), text) == null
				|| facts.get(fact.get()).equals(text));
		List<String> rest = facts == null ? outside : other;
		if (!taken && rest.size() < MAX_OTHER) {
			rest.add(place + ": " + text);
		}
	}

	/** The document is about something else. */
	static final class NoEntException extends SAXException {

		private static final long serialVersionUID = 1L;

		NoEntException(String root) {
			super(root);
		}
	}
}
