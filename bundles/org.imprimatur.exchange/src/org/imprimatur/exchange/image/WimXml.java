package org.imprimatur.exchange.image;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.imprimatur.exchange.image.disc.DamagedException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads the XML of a Windows image. No document type, no entities, nothing from outside. */
final class WimXml {

	private static final String APACHE = "http://apache.org/xml/features/";
	private static final String SAX = "http://xml.org/sax/features/";

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
			XMLReader parser = parser();
			parser.setContentHandler(handler);
			parser.setErrorHandler(handler);
			parser.parse(new InputSource(xml));
		} catch (SAXParseException e) {
			throw damaged(place, "xml.malformed", e.getLineNumber(), e.getColumnNumber());
		} catch (SAXException | ParserConfigurationException e) {
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

	private static XMLReader parser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(APACHE + "disallow-doctype-decl", true);
		factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
		factory.setFeature(SAX + "external-general-entities", false);
		factory.setFeature(SAX + "external-parameter-entities", false);
		factory.setXIncludeAware(false);
		return factory.newSAXParser().getXMLReader();
	}
}
