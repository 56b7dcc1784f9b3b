package org.imprimatur.exchange;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.imprimatur.model.io.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XML that nobody vouches for: no document type, no entities, nothing from outside, no endless file. */
public final class SafeXml {

	/** Bytes beyond which a file is not read. */
	public static final long MAX_BYTES = 1L << 30;

	private static final String APACHE = "http://apache.org/xml/features/";
	private static final String SAX = "http://xml.org/sax/features/";

	private SafeXml() {
	}

	/** A parser that knows namespaces. The limits of the JDK's secure processing hold. */
	public static XMLReader parser() throws SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		try {
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(APACHE + "disallow-doctype-decl", true);
			factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
			factory.setFeature(SAX + "external-general-entities", false);
			factory.setFeature(SAX + "external-parameter-entities", false);
			factory.setXIncludeAware(false);
			return factory.newSAXParser().getXMLReader();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Reads a document.
	 *
	 * @throws SAXException when it is damaged, has a document type, or the handler refuses it
	 */
	public static void parse(InputSource document, XmlHandler handler) throws IOException, SAXException {
		XMLReader parser = parser();
		parser.setContentHandler(handler);
		parser.setErrorHandler(handler);
		parser.parse(document);
	}

	/**
	 * Reads a file. Its encoding is what the document says, unless somebody forces another.
	 *
	 * @param progress hears how many bytes are read
	 * @throws UnsafeContentException when it has more than {@link #MAX_BYTES}
	 * @throws SAXException when it is damaged, has a document type, or the handler refuses it
	 */
	public static void parse(FileContent file, XmlHandler handler, Progress progress)
			throws IOException, SAXException {
		if (file.size() > MAX_BYTES) {
			throw new UnsafeContentException("xml.large", MAX_BYTES >> 20);
		}
		try (InputStream in = new ProgressInput(file.opener().open(), file.size(), progress)) {
			InputSource document = new InputSource(in);
			file.encoding().ifPresent(charset -> document.setEncoding(charset.name()));
			parse(document, handler);
		}
	}
}
