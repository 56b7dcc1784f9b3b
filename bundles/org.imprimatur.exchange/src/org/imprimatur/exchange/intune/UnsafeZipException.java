package org.imprimatur.exchange.intune;

import java.io.IOException;
import java.util.List;

/** An archive that is damaged or was made to do harm. */
final class UnsafeZipException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient List<Object> arguments;

	/** The text of that key tells why. */
	UnsafeZipException(String key, Object... arguments) {
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
