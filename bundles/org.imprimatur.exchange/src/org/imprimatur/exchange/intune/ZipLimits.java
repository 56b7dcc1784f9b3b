package org.imprimatur.exchange.intune;

/**
 * What an archive may hold, since a small one can unpack to more than any disk has.
 *
 * @param entries files in it
 * @param bytes   bytes of all of them, unpacked
 * @param ratio   unpacked bytes for each packed one, beyond {@link #FREE_BYTES}
 */
record ZipLimits(int entries, long bytes, int ratio) {

	/** A report of a million devices is less than 1 GB, and packs to a tenth or twentieth. */
	static final ZipLimits DEFAULT = new ZipLimits(100, 4L << 30, 250);

	/** Bytes of which the ratio tells nothing, for a few repeated lines pack well too. */
	static final int FREE_BYTES = 1 << 20;
}
