package org.imprimatur.model.fleet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Looks at the beginning of a text without taking it away. */
final class PeekingReader extends FilterReader {

	private final int limit;
	private char[] start = {};
	private int position;

	/**
	 * Looks at a text.
	 *
	 * @param limit how many characters are looked at
	 */
	PeekingReader(Reader text, int limit) {
		super(text);
		this.limit = limit;
	}

	/** The beginning of the text, up to bytes that are no text; those are left for who reads on to there. */
	String peek() throws IOException {
		start = new char[limit];
		int length = 0;
		try {
			for (int count = 0; count >= 0 && length < limit - 1; count = in.read(start, length, limit - length)) {
				length += count;
			}
		} catch (UndecodableException e) {
			// thrown again when it is reached
		}
		String text = new String(start, 0, length);
		start = text.toCharArray();
		return text;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (position == start.length) {
			return in.read(target, offset, length);
		}
		int count = Math.min(length, start.length - position);
		System.arraycopy(start, position, target, offset, count);
		position += count;
		return count;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}
}
