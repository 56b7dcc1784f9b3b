package org.imprimatur.model.fleet;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes text on but for the line end after the last line, in case the file is to have none. */
final class LastLineEnd extends FilterWriter {

	private final boolean wanted;
	private String pending = "";

	LastLineEnd(Writer out, boolean wanted) {
		super(out);
		this.wanted = wanted;
	}

	@Override
	public void write(char[] text, int offset, int length) throws IOException {
		int end = length;
		while (end > 0 && (text[offset + end - 1] == '\n' || text[offset + end - 1] == '\r')) {
			end--;
		}
		if (end > 0) {
			out.write(pending);
			out.write(text, offset, end);
			pending = "";
		}
		pending += new String(text, offset + end, length - end);
	}

	@Override
	public void write(int c) throws IOException {
		write(new char[] { (char) c }, 0, 1);
	}

	@Override
	public void write(String text, int offset, int length) throws IOException {
		write(text.toCharArray(), offset, length);
	}

	/** Writes what is left, unless it is an unwanted line end. */
	void finish() throws IOException {
		if (wanted) {
			out.write(pending);
		}
		out.flush();
	}
}
