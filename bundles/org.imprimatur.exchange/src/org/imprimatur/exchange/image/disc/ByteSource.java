package org.imprimatur.exchange.image.disc;

import java.io.IOException;

/** Bytes that are read where they are needed and never as a whole: a file, or a part of one. */
public interface ByteSource {

	/** How many there are. */
	long length();

	/** The byte of the file that the one at this position is, for messages. */
	long place(long position);

	/**
	 * Reads that many bytes, all of them.
	 *
	 * @throws DamagedException when they do not all lie within
	 */
	void read(long position, byte[] target, int offset, int count) throws IOException;

	/** Whether all these bytes lie within; false for negative numbers. */
	default boolean holds(long position, long count) {
		return position >= 0 && count >= 0 && count <= length() && position <= length() - count;
	}

	/**
	 * That many bytes as little-endian fields.
	 *
	 * @throws DamagedException when they do not all lie within
	 */
	default Fields fields(long position, int count) throws IOException {
		if (!holds(position, count)) {
			throw outside(position, count);
		}
		byte[] bytes = new byte[count];
		read(position, bytes, 0, count);
		return new Fields(bytes, place(position));
	}

	/** Tells that not all these bytes lie within. */
	default DamagedException outside(long position, long count) {
		return new DamagedException(place(0), "bytes.outside", Long.toUnsignedString(position),
				Long.toUnsignedString(count), length());
	}
}
