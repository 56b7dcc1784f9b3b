package org.imprimatur.exchange.image;

import java.io.IOException;
import java.io.InputStream;

import org.imprimatur.exchange.image.disc.ByteSource;

/** Part of a source as a stream. */
final class SourceInput extends InputStream {

	private final ByteSource source;
	private final long end;
	private long position;

	/** The bytes that begin there. */
	SourceInput(ByteSource source, long start, long length) {
		this.source = source;
		this.position = start;
		this.end = start + length;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = (int) Math.min(length, end - position);
		if (count <= 0) {
			return length == 0 ? 0 : -1;
		}
		source.read(position, target, offset, count);
		position += count;
		return count;
	}
}
