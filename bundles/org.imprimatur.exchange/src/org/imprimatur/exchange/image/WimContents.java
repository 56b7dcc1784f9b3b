package org.imprimatur.exchange.image;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.imprimatur.exchange.image.disc.ByteSource;
import org.imprimatur.exchange.image.disc.DamagedException;

/** Reads a Windows image: its header and its XML, and nothing else of it. */
final class WimContents {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private WimContents() {
	}

	/** Whether it begins as a Windows image does. */
	static boolean isWim(ByteSource bytes) throws IOException {
		int length = WimHeader.MAGIC.length();
		return bytes.length() >= length && (bytes.fields(0, length).has(0, WimHeader.MAGIC)
				|| bytes.fields(0, length).has(0, WimHeader.PIPABLE_MAGIC));
	}

	/**
	 * What the image says.
	 *
	 * @param medium name of the file that it is, or that it is on
	 * @param inside where it is on a disc; else empty
	 */
	static MasterContents read(ByteSource image, String medium, String inside) throws IOException {
		WimHeader header = WimHeader.of(image);
		long place = image.place(header.xmlOffset());
		List<FactsBuilder> images = WimXml.read(xml(image, header), place);
		if (images.size() != header.images()) {
			throw new DamagedException(place, "wim.imageCount", header.images(), images.size());
		}
		return new MasterContents(header.format(), inside, medium, header.part(), header.parts(), images);
	}

	private static Reader xml(ByteSource image, WimHeader header) throws IOException {
		Reader decoded = new InputStreamReader(new SourceInput(image, header.xmlOffset(), header.xmlSize()),
				StandardCharsets.UTF_16LE.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT));
		PushbackReader xml = new PushbackReader(decoded);
		int first = xml.read();
		if (first >= 0 && first != BYTE_ORDER_MARK) {
			xml.unread(first);
		}
		return xml;
	}
}
