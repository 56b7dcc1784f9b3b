package org.imprimatur.exchange.report.page;

import java.io.IOException;

/** A text cannot be printed because no font of the machine has its characters. */
public final class MissingFontException extends IOException {

	private static final long serialVersionUID = 1L;
	private static final int SHOWN = 10;

	private final String characters;

	MissingFontException(String characters) {
		super("No font has " + characters);
		this.characters = characters.codePoints().limit(SHOWN)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** Some of the characters. */
	public String characters() {
		return characters;
	}
}
