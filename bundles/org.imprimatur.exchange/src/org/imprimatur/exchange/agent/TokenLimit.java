package org.imprimatur.exchange.agent;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Keeps one token of a text from filling the memory: reads no more than so many characters between two marks. */
final class TokenLimit extends FilterReader {

	private final int limit;
	private long read;

	/** Says that a token is too long. */
	static final class TooLongException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	TokenLimit(Reader text, int limit) {
		super(text);
		this.limit = limit;
	}

	/** Begins a new token. */
	void begin() {
		read = 0;
	}

	/** Lets the next token be of any length: nobody will keep it. */
	void unlimited() {
		read = Long.MIN_VALUE;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (read > limit) {
			throw new TooLongException();
		}
		int count = super.read(target, offset, length);
		read += Math.max(0, count);
		return count;
	}
}
