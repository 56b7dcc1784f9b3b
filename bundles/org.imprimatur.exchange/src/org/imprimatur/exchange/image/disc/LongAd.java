package org.imprimatur.exchange.image.disc;

/**
 * Where a recorded extent lies (long_ad, ECMA-167 4/14.14.2).
 *
 * @param length    bytes
 * @param block     first logical block, within the partition
 * @param partition index of the partition map
 */
record LongAd(long length, long block, int partition) {

	/** Bytes of a long_ad. */
	static final int SIZE = 16;

	private static final long LENGTH_MASK = 0x3FFF_FFFF;

	/** The one at that offset. */
	static LongAd of(Fields fields, int offset) throws DamagedException {
		return new LongAd(fields.u32(offset) & LENGTH_MASK, fields.u32(offset + 4), fields.u16(offset + 8));
	}

	/** A short_ad, which lies in the partition of its file entry. */
	static LongAd ofShort(Fields fields, int offset, int partition) throws DamagedException {
		return new LongAd(fields.u32(offset) & LENGTH_MASK, fields.u32(offset + 4), partition);
	}

	/** What kind of extent it is: 0 recorded, 1 and 2 not recorded, 3 more allocation descriptors. */
	static int kind(Fields fields, int offset) throws DamagedException {
		return (int) (fields.u32(offset) >>> 30);
	}
}
