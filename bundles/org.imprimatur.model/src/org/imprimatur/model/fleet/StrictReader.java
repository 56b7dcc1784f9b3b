package org.imprimatur.model.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a text file without guessing over bytes that are no text: all characters before them are delivered, then an
 * {@link UndecodableException} is thrown. A file without a byte order mark is UTF-8, UTF-16 when zeros at every other
 * place show it, or Shift_JIS when its first characters beyond ASCII leave no doubt.
 */
public final class StrictReader extends Reader {

	private static final int BUFFER = 1 << 16;
	/** The bits that eight bytes of ASCII do not have. */
	private static final long BEYOND_ASCII = 0x8080808080808080L;

	private final InputStream in;
	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
	private TextEncoding encoding;
	private CharsetDecoder decoder;
	private boolean undecided;
	private boolean ended;
	private int heldBack;
	private char last;

	/** Decodes that stream, whose beginning is read at once to tell the encoding. */
	public StrictReader(InputStream in) throws IOException {
		this(in, Optional.empty());
	}

	/**
	 * Decodes that stream, whose beginning is read at once.
	 *
	 * @param forced the encoding, if somebody vouches for it; a byte order mark of it is no text
	 */
	public StrictReader(InputStream in, Optional<Charset> forced) throws IOException {
		this.in = in;
		fill();
		TextEncoding start = TextEncoding.ofStart(bytes.array(), bytes.limit());
		boolean fits = forced.isEmpty() || start.mark() && start.charset().name().startsWith(forced.get().name());
		use(fits ? start : new TextEncoding(forced.get(), false));
		bytes.position(encoding.markLength());
		undecided = forced.isEmpty() && encoding.charset().equals(StandardCharsets.UTF_8) && !encoding.mark();
		decide();
	}

	/** How the file is encoded, as far as it was read. */
	TextEncoding encoding() {
		return encoding;
	}

	/** The last character that was read. */
	char last() {
		return last;
	}

	/** Reads characters; none when the next one needs two places and there is but one. */
	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		CharBuffer chars = CharBuffer.wrap(target, offset, length);
		while (true) {
			CoderResult result = decoder.decode(bytes, chars, ended && heldBack == 0);
			int count = chars.position() - offset;
			if (count > 0) {
				last = target[offset + count - 1];
				return count;
			}
			if (result.isError()) {
				throw new UndecodableException(encoding.charset(), bytes.slice(bytes.position(), result.length()));
			}
			if (result.isOverflow()) {
				return 0;
			}
			if (ended && heldBack == 0) {
				return -1;
			}
			fill();
		}
	}

	/**
	 * Chooses the encoding at the first byte beyond ASCII; until then it makes no difference. So the ASCII before it is
	 * read first, and the rest held back until the buffer has room for more to judge by.
	 */
	private void decide() {
		int start = bytes.position();
		int beyondAscii = undecided ? beyondAscii(start) : start;
		if (!undecided || beyondAscii == bytes.limit()) {
			return;
		}
		if (beyondAscii > start) {
			heldBack = bytes.limit() - beyondAscii;
			bytes.limit(beyondAscii);
			return;
		}
		undecided = false;
		if (ShiftJis.isLikely(bytes.duplicate(), ended)) {
			use(new TextEncoding(ShiftJis.CHARSET, false));
		}
	}

	private int beyondAscii(int start) {
		int index = start;
		while (index + Long.BYTES <= bytes.limit() && (bytes.getLong(index) & BEYOND_ASCII) == 0) {
			index += Long.BYTES;
		}
		while (index < bytes.limit() && bytes.get(index) >= 0) {
			index++;
		}
		return index;
	}

	private void use(TextEncoding chosen) {
		encoding = chosen;
		decoder = chosen.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	private void fill() throws IOException {
		bytes.limit(bytes.limit() + heldBack);
		heldBack = 0;
		bytes.compact();
		while (!ended && bytes.hasRemaining()) {
			int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
			if (count < 0) {
				ended = true;
			} else {
				bytes.position(bytes.position() + count);
			}
		}
		bytes.flip();
		decide();
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
