package org.imprimatur.model.fleet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Recognises the encoding in which spreadsheets on Japanese Windows save CSV files, and which nothing in them names.
 */
final class ShiftJis {

	/** Shift_JIS as Windows knows it. */
	static final Charset CHARSET = Charset.forName("windows-31j");

	private ShiftJis() {
	}

	/**
	 * Whether bytes are Shift_JIS for certain: they are not UTF-8, all of them decode, and somewhere two characters of
	 * the first kanji level or kana stand side by side, which in Western encodings would be four bytes that never do.
	 *
	 * @param complete whether the text ends there, or a character may be cut in two
	 */
	static boolean isLikely(ByteBuffer bytes, boolean complete) {
		return !decodes(bytes.duplicate(), StandardCharsets.UTF_8, complete)
				&& decodes(bytes.duplicate(), CHARSET, complete) && hasJapaneseWord(bytes);
	}

	private static boolean decodes(ByteBuffer bytes, Charset charset, boolean complete) {
		CharBuffer scratch = CharBuffer.allocate(bytes.remaining());
		return !charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes, scratch, complete).isError();
	}

	private static boolean hasJapaneseWord(ByteBuffer bytes) {
		int run = 0;
		while (bytes.hasRemaining()) {
			int lead = bytes.get() & 0xFF;
			if (lead >= 0x81 && lead <= 0x9F && bytes.hasRemaining()) {
				bytes.get();
				run++;
				if (run == 2) {
					return true;
				}
			} else {
				run = 0;
				if (lead >= 0xE0 && lead <= 0xFC && bytes.hasRemaining()) {
					bytes.get();
				}
			}
		}
		return false;
	}
}
