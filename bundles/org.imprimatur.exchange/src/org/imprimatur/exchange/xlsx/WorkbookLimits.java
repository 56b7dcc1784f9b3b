package org.imprimatur.exchange.xlsx;

/**
 * How much of a workbook is unpacked. Beyond it the file is refused as one that was made to do harm.
 *
 * @param entries    files within the archive
 * @param bytes      bytes that all of them unpack to
 * @param textBytes  bytes that the part with the shared texts, which are held in memory, unpacks to
 * @param ratio      how many times its packed size a part may unpack to
 * @param freeBytes  bytes up to which the ratio does not matter
 * @param run        bytes of one text or one tag
 */
public record WorkbookLimits(int entries, long bytes, long textBytes, int ratio, long freeBytes, int run) {

	/** A million rows with forty columns keep well below these. */
	public static final WorkbookLimits DEFAULT = new WorkbookLimits(10_000, 8L << 30, 256L << 20, 250, 10L << 20,
			1 << 20);
}
