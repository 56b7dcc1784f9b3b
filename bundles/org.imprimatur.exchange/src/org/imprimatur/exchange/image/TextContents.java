package org.imprimatur.exchange.image;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.image.disc.ByteSource;
import org.imprimatur.exchange.image.disc.DamagedException;
import org.imprimatur.exchange.image.disc.Fields;
import org.imprimatur.model.fleet.StrictReader;
import org.imprimatur.model.fleet.UndecodableException;

/** Reads a text about images: the XML of a Windows image in a file of its own, or what a tool prints. */
final class TextContents {

	private static final int MAX_LENGTH = 1 << 24;
	private static final int LOOK_AHEAD = 1 << 10;

	private TextContents() {
	}

	/**
	 * What the text says.
	 *
	 * @param encoding that of the text; empty when its beginning tells
	 */
	static MasterContents read(ByteSource bytes, Optional<Charset> encoding) throws IOException {
		if (encoding.isEmpty() && isBinary(bytes)) {
			throw new DamagedException(DamagedException.NOWHERE, "file.unknown");
		}
		LineNumberReader text = new LineNumberReader(
				new StrictReader(new SourceInput(bytes, 0, Math.min(bytes.length(), MAX_LENGTH)), encoding),
				LOOK_AHEAD);
		try {
			boolean xml = isXml(text);
			if (bytes.length() > MAX_LENGTH) {
				throw new DamagedException(DamagedException.NOWHERE, "file.unknown");
			}
			return xml ? new MasterContents(MasterFormat.WIM_XML, "", "", 1, 1,
					WimXml.read(text, DamagedException.NOWHERE)) : printed(text);
		} catch (UndecodableException e) {
			throw DamagedException.inLine(text.getLineNumber() + 1L, "file.encoding", e.bytes(), e.charset());
		}
	}

	/** Whether it begins like no text; UTF-16 is text if it has a byte order mark. */
	private static boolean isBinary(ByteSource bytes) throws IOException {
		Fields start = bytes.fields(0, (int) Math.min(bytes.length(), LOOK_AHEAD));
		int mark = start.size() < 2 ? 0 : start.u16(0);
		if (mark == 0xFEFF || mark == 0xFFFE) {
			return false;
		}
		for (int i = 0; i < start.size(); i++) {
			if (start.u8(i) == 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isXml(Reader text) throws IOException {
		text.mark(LOOK_AHEAD);
		int first = text.read();
		for (int i = 1; i < LOOK_AHEAD && Character.isWhitespace(first); i++) {
			first = text.read();
		}
		text.reset();
		return first == '<';
	}

	private static MasterContents printed(Reader text) throws IOException {
		PrintedText printed = new PrintedText(text);
		List<FactsBuilder> images = printed.images();
		if (images.isEmpty()) {
			throw new DamagedException(DamagedException.NOWHERE, "file.unknown");
		}
		if (printed.conflict().isPresent()) {
			PrintedText.Conflict conflict = printed.conflict().get();
			throw DamagedException.inLine(conflict.line(), "text.twice", conflict.label());
		}
		return new MasterContents(printed.format(), "", printed.medium(), 1, 1, images);
	}
}
