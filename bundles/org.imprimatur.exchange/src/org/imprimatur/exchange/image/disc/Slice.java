package org.imprimatur.exchange.image.disc;

import java.io.IOException;

/**
 * A contiguous part of a source.
 *
 * @param whole  the source
 * @param start  where the part begins
 * @param length how many bytes it has
 */
record Slice(ByteSource whole, long start, long length) implements ByteSource {

	/**
	 * The part that must lie within the source.
	 *
	 * @throws DamagedException when it does not
	 */
	static Slice of(ByteSource whole, long start, long length) throws DamagedException {
		if (!whole.holds(start, length)) {
			throw whole.outside(start, length);
		}
		return new Slice(whole, start, length);
	}

	@Override
	public long place(long position) {
		return whole.place(start + position);
	}

	@Override
	public void read(long position, byte[] target, int offset, int count) throws IOException {
		if (!holds(position, count)) {
			throw outside(position, count);
		}
		whole.read(start + position, target, offset, count);
	}
}
