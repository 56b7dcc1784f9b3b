package org.imprimatur.exchange.xlsx;

import java.util.Arrays;

import org.imprimatur.exchange.UnsafeContentException;

/**
 * Finds tags and texts in the bytes of an XML file, without building anything of them. Refuses document types,
 * encodings in which markup is not ASCII, and endless texts, so that a parser may follow.
 */
final class TagScanner {

	/** Hears what is found. */
	interface Found {

		/** A tag, without its angle brackets. */
		void tag(byte[] buffer, int length) throws UnsafeContentException;

		/** Text, or the content of a CDATA section, up to the next markup. */
		void text(byte[] buffer, int length) throws UnsafeContentException;

		/** A comment, CDATA section or processing instruction. */
		void special() throws UnsafeContentException;
	}

	private enum State {
		TEXT, TAG, SINGLE_QUOTED, DOUBLE_QUOTED, COMMENT, CDATA, INSTRUCTION
	}

	private final String part;
	private final int limit;
	private final Found found;
	private byte[] buffer = new byte[1 << 10];
	private int length;
	private State state = State.TEXT;

	/**
	 * Scans one file.
	 *
	 * @param part  its name, for messages
	 * @param limit bytes of one text or tag
	 */
	TagScanner(String part, int limit, Found found) {
		this.part = part;
		this.limit = limit;
		this.found = found;
	}

	/** Takes the next bytes. */
	void scan(byte[] bytes, int count) throws UnsafeContentException {
		for (int i = 0; i < count; i++) {
			take(bytes[i]);
		}
	}

	private void take(byte b) throws UnsafeContentException {
		if (b == 0) {
			throw new UnsafeContentException("xlsx.encoding", part);
		}
		switch (state) {
			case TEXT -> text(b);
			case TAG -> tag(b);
			case SINGLE_QUOTED -> quoted(b, '\'');
			case DOUBLE_QUOTED -> quoted(b, '"');
			case COMMENT -> special(b, "-->");
			case CDATA -> special(b, "]]>");
			case INSTRUCTION -> special(b, "?>");
		}
	}

	private void text(byte b) throws UnsafeContentException {
		if (b == '<') {
			found.text(buffer, length);
			begin(State.TAG);
		} else {
			keep(b);
		}
	}

	private void tag(byte b) throws UnsafeContentException {
		if (b == '>') {
			found.tag(buffer, length);
			begin(State.TEXT);
			return;
		}
		keep(b);
		if (b == '"' || b == '\'') {
			state = b == '"' ? State.DOUBLE_QUOTED : State.SINGLE_QUOTED;
		} else if (buffer[0] == '!' || buffer[0] == '?') {
			beginSpecial();
		}
	}

	private void beginSpecial() throws UnsafeContentException {
		if (buffer[0] == '?') {
			found.special();
			begin(State.INSTRUCTION);
		} else if (is("!--")) {
			found.special();
			begin(State.COMMENT);
		} else if (is("![CDATA[")) {
			found.special();
			begin(State.CDATA);
		} else if (!"!--".startsWith(soFar()) && !"![CDATA[".startsWith(soFar())) {
			throw new UnsafeContentException("xlsx.doctype", part);
		}
	}

	private void quoted(byte b, char quote) throws UnsafeContentException {
		keep(b);
		if (b == quote) {
			state = State.TAG;
		}
	}

	private void special(byte b, String end) throws UnsafeContentException {
		keep(b);
		if (b == '>' && endsWith(end)) {
			if (state == State.CDATA) {
				found.text(buffer, length - end.length());
			}
			begin(State.TEXT);
		}
	}

	private void begin(State next) {
		state = next;
		length = 0;
	}

	private void keep(byte b) throws UnsafeContentException {
		if (length == limit) {
			throw new UnsafeContentException("xlsx.run", part, limit);
		}
		if (length == buffer.length) {
			buffer = Arrays.copyOf(buffer, Math.min(limit, buffer.length * 2));
		}
		buffer[length++] = b;
	}

	private boolean is(String text) {
		return length == text.length() && endsWith(text);
	}

	private boolean endsWith(String text) {
		int start = length - text.length();
		for (int i = 0; start >= 0 && i < text.length(); i++) {
			if (buffer[start + i] != text.charAt(i)) {
				return false;
			}
		}
		return start >= 0;
	}

	private String soFar() {
		return new String(buffer, 0, 0, length);
	}
}
