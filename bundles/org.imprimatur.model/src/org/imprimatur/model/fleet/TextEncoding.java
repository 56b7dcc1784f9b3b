package org.imprimatur.model.fleet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text file's characters are bytes.
 *
 * @param charset the encoding
 * @param mark whether the file begins with a byte order mark
 */
record TextEncoding(Charset charset, boolean mark) {

	static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, false);
	static final TextEncoding MARKED_UTF_8 = new TextEncoding(StandardCharsets.UTF_8, true);

	private static final int SAMPLE = 512;
	private static final int ZEROS_OF_WIDE = 4;

	/** What a byte order mark at the beginning says; without one, UTF-8 unless every other byte tends to be 0. */
	static TextEncoding ofStart(byte[] start, int length) {
		int first = length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
		return switch (first) {
			case 0xFEFF -> new TextEncoding(StandardCharsets.UTF_16BE, true);
			case 0xFFFE -> new TextEncoding(StandardCharsets.UTF_16LE, true);
			case 0xEFBB -> length > 2 && (start[2] & 0xFF) == 0xBF ? MARKED_UTF_8 : UTF_8;
			default -> ofZeros(start, Math.min(length, SAMPLE));
		};
	}

	/** UTF-16 where bytes of 0, which no text in UTF-8 has, are all at even places, or all at odd ones. */
	private static TextEncoding ofZeros(byte[] start, int length) {
		int[] zeros = new int[2];
		for (int i = 0; i < length; i++) {
			zeros[i % 2] += start[i] == 0 ? 1 : 0;
		}
		if (Math.min(zeros[0], zeros[1]) > 0 || Math.max(zeros[0], zeros[1]) < ZEROS_OF_WIDE) {
			return UTF_8;
		}
		return new TextEncoding(zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, false);
	}

	/** The length of the byte order mark. */
	int markLength() {
		if (!mark) {
			return 0;
		}
		return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
	}

	/** Whether it can write every character there is. */
	boolean isUnicode() {
		return charset.name().startsWith("UTF");
	}
}
