package org.imprimatur.exchange.ocs;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Doubles the quotes within cells, which OCS Inventory writes as they stand ({@code "Latitude 14" 5450";}). A quote ends
 * its cell where a delimiter, a line's end or the file's end follows.
 */
final class QuoteRepair extends FilterInputStream {

	private final PushbackInputStream source;
	private boolean quoted;
	private boolean cellStart = true;
	private int pending = -1;

	/** @param bytes a text in an encoding that has ASCII's quotes and delimiters */
	QuoteRepair(InputStream bytes) {
		this(new PushbackInputStream(new BufferedInputStream(bytes)));
	}

	private QuoteRepair(PushbackInputStream source) {
		super(source);
		this.source = source;
	}

	@Override
	public int read() throws IOException {
		if (pending >= 0) {
			int next = pending;
			pending = -1;
			return next;
		}
		int value = source.read();
		if (value == '"' && quoted) {
			inCell();
		} else if (!quoted) {
			quoted = value == '"' && cellStart;
			cellStart = endsCell(value);
		}
		return value;
	}

	private void inCell() throws IOException {
		int next = source.read();
		if (next < 0 || endsCell(next)) {
			quoted = false;
		} else {
			pending = '"';
		}
		if (next >= 0 && next != '"') {
			source.unread(next);
		}
	}

	private static boolean endsCell(int value) {
		return value == ';' || value == ',' || value == '\t' || value == '\r' || value == '\n';
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = 0;
		while (count < length) {
			int value = read();
			if (value < 0) {
				return count == 0 ? -1 : count;
			}
			target[offset + count++] = (byte) value;
		}
		return count;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
