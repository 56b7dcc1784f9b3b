package org.imprimatur.exchange;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Parsers for XML that nobody vouches for: no document type, no entities, nothing from outside. */
public final class SafeXml {

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
}
