package org.imprimatur.exchange.vamt;

import java.util.List;

import org.xml.sax.SAXException;

/** XML that goes beyond what a list can be. */
final class RefusedException extends SAXException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient List<Object> arguments;

	/** The text of that key tells why. */
	RefusedException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** Key of the message. */
	String key() {
		return key;
	}

	/** What fills the message's placeholders. */
	Object[] arguments() {
		return arguments.toArray();
	}
}
