package org.imprimatur.exchange.xlsx;

import java.nio.charset.StandardCharsets;

/** The name and the attributes of a tag, one after the other. Namespaces are ignored. */
final class TagAttributes {

	private final byte[] buffer;
	private final int length;
	private final boolean end;
	private final String name;
	private int position;
	private int nameStart;
	private int nameEnd;
	private int valueStart;
	private int valueEnd;

	/** A tag, without its angle brackets. */
	TagAttributes(byte[] buffer, int length) {
		this.buffer = buffer;
		this.end = length > 0 && buffer[0] == '/';
		this.length = length > 0 && buffer[length - 1] == '/' ? length - 1 : length;
		position = end ? 1 : 0;
		readName('/');
		name = new String(buffer, nameStart, nameEnd - nameStart, StandardCharsets.ISO_8859_1);
	}

	/** The element's name without a prefix. */
	String element() {
		return name;
	}

	/** Whether it closes an element. */
	boolean isEnd() {
		return end;
	}

	/** Goes on to the next attribute. False when there is none, or none that is well-formed. */
	boolean next() {
		skipBlanks();
		readName('=');
		skipBlanks();
		if (position >= length || buffer[position] != '=') {
			return false;
		}
		position++;
		skipBlanks();
		byte quote = position < length ? buffer[position] : 0;
		if (quote != '"' && quote != '\'') {
			return false;
		}
		valueStart = ++position;
		while (position < length && buffer[position] != quote) {
			position++;
		}
		valueEnd = position++;
		return valueEnd < length;
	}

	/** Whether the attribute has that name. */
	boolean is(char wanted) {
		return nameEnd - nameStart == 1 && buffer[nameStart] == wanted;
	}

	/** The attribute's value as it stands. */
	String value() {
		return new String(buffer, valueStart, valueEnd - valueStart, StandardCharsets.ISO_8859_1);
	}

	/** Whether the value is at most so many capital letters followed by at most so many digits. */
	boolean isAddress(int letters, int digits) {
		int i = valueStart;
		while (i < valueEnd && buffer[i] >= 'A' && buffer[i] <= 'Z') {
			i++;
		}
		int digitsFrom = i;
		while (i < valueEnd && buffer[i] >= '0' && buffer[i] <= '9') {
			i++;
		}
		return i == valueEnd && digitsFrom - valueStart <= letters && i - digitsFrom <= digits && i > digitsFrom;
	}

	/** Whether the value is a word of letters. */
	boolean isWord() {
		for (int i = valueStart; i < valueEnd; i++) {
			int lower = buffer[i] | 0x20;
			if (lower < 'a' || lower > 'z') {
				return false;
			}
		}
		return true;
	}

	/** Whether the value is that one letter. */
	boolean isValue(char wanted) {
		return valueEnd - valueStart == 1 && buffer[valueStart] == wanted;
	}

	private void readName(char stop) {
		nameStart = position;
		while (position < length && buffer[position] > ' ' && buffer[position] != stop) {
			if (buffer[position] == ':') {
				nameStart = position + 1;
			}
			position++;
		}
		nameEnd = position;
	}

	private void skipBlanks() {
		while (position < length && buffer[position] >= 0 && buffer[position] <= ' ') {
			position++;
		}
	}
}
