package org.imprimatur.exchange;

import java.io.IOException;
import java.util.List;

/** An archive, workbook or document that is damaged or was made to do harm. */
public final class UnsafeContentException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient List<Object> arguments;

	/** The text of that key tells why. */
	public UnsafeContentException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** Key of the message. */
	public String key() {
		return key;
	}

	/** What fills the message's placeholders. */
	public Object[] arguments() {
		return arguments.toArray();
	}
}
