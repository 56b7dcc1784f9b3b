package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Slices that follow one another and make up a file. */
final class Extents implements ByteSource {

	private final NavigableMap<Long, Slice> slices = new TreeMap<>();
	private final long length;

	/** The bytes of these slices, in their order; empty ones are left out. */
	Extents(List<Slice> parts) {
		long end = 0;
		for (Slice part : parts) {
			if (part.length() > 0) {
				slices.put(end, part);
				end += part.length();
			}
		}
		length = end;
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public long place(long position) {
		Map.Entry<Long, Slice> slice = slices.floorEntry(position);
		return slice == null ? DamagedException.NOWHERE : slice.getValue().place(position - slice.getKey());
	}

	@Override
	public void read(long position, byte[] target, int offset, int count) throws IOException {
		if (!holds(position, count)) {
			throw outside(position, count);
		}
		int done = 0;
		while (done < count) {
			Map.Entry<Long, Slice> entry = slices.floorEntry(position + done);
			long within = position + done - entry.getKey();
			int part = (int) Math.min(count - done, entry.getValue().length() - within);
			entry.getValue().read(within, target, offset + done, part);
			done += part;
		}
	}
}
