package org.imprimatur.exchange.image;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;

import org.imprimatur.exchange.SafeXml;
import org.imprimatur.exchange.image.disc.DamagedException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of a Windows image. */
final class WimXml {

	private WimXml() {
	}

	/**
	 * The facts of all images, in the order of the XML.
	 *
	 * @param place the byte of the file where the XML begins; {@link DamagedException#NOWHERE} when it is all of a file
	 */
	static List<FactsBuilder> read(Reader xml, long place) throws IOException {
		WimXmlHandler handler = new WimXmlHandler(place);
		try {
			SafeXml.parse(new InputSource(xml), handler);
		} catch (SAXParseException e) {
			throw damaged(place, "xml.malformed", e.getLineNumber(), e.getColumnNumber());
		} catch (SAXException e) {
			if (e.getCause() instanceof DamagedException damaged) {
				throw damaged;
			}
			throw damaged(place, "xml.malformed", handler.line(), handler.column());
		} catch (CharacterCodingException e) {
			throw damaged(place, "xml.encoding", handler.line(), handler.column());
		}
		return handler.images();
	}

	/** Tells what is wrong at a line and column of the XML. */
	static DamagedException damaged(long place, String key, Object... arguments) {
		return place == DamagedException.NOWHERE ? DamagedException.inLine((int) arguments[0], key, arguments)
				: new DamagedException(place, key, arguments);
	}
}
