package org.imprimatur.exchange.image.disc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** A structure of a binary format: little-endian numbers at fixed offsets. */
public final class Fields {

	private final ByteBuffer bytes;
	private final long place;

	/** The structure with these bytes, which begins at that byte of the file. */
	Fields(byte[] bytes, long place) {
		this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		this.place = place;
	}

	/** How many bytes it has. */
	public int size() {
		return bytes.capacity();
	}

	/** The byte of the file at which the one at that offset stands. */
	public long place(int offset) {
		return place + offset;
	}

	/** An unsigned number of one byte. */
	public int u8(int offset) throws DamagedException {
		require(offset, Byte.BYTES);
		return bytes.get(offset) & 0xFF;
	}

	/** An unsigned number of two bytes. */
	public int u16(int offset) throws DamagedException {
		require(offset, Short.BYTES);
		return bytes.getShort(offset) & 0xFFFF;
	}

	/** An unsigned number of four bytes. */
	public long u32(int offset) throws DamagedException {
		require(offset, Integer.BYTES);
		return bytes.getInt(offset) & 0xFFFF_FFFFL;
	}

	/** A number of eight bytes; negative when it is too large to be signed. */
	public long s64(int offset) throws DamagedException {
		require(offset, Long.BYTES);
		return bytes.getLong(offset);
	}

	/** Text of that many bytes. */
	public String text(int offset, int length, Charset charset) throws DamagedException {
		require(offset, length);
		return new String(bytes.array(), offset, length, charset);
	}

	/** Whether these characters of ASCII stand there. */
	public boolean has(int offset, String ascii) {
		boolean same = offset >= 0 && offset + ascii.length() <= size();
		for (int i = 0; same && i < ascii.length(); i++) {
			same = bytes.get(offset + i) == ascii.charAt(i);
		}
		return same;
	}

	/**
	 * Tells that something is wrong with what stands at that offset.
	 *
	 * @param key       of the message that tells what
	 * @param arguments the values for its placeholders
	 */
	public DamagedException damaged(int offset, String key, Object... arguments) {
		return new DamagedException(place(offset), key, arguments);
	}

	private void require(int offset, int count) throws DamagedException {
		if (offset < 0 || count < 0 || offset > size() - count) {
			throw new DamagedException(place, "bytes.outside", offset, count, size());
		}
	}
}
