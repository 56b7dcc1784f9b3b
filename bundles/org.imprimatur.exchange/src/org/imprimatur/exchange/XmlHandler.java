package org.imprimatur.exchange;

import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears what {@link SafeXml} reads, and knows how far it is. */
public abstract class XmlHandler extends DefaultHandler {

	private Locator locator;

	/** The line that was reached, counted from 1. */
	public final int line() {
		return locator == null ? 1 : Math.max(1, locator.getLineNumber());
	}

	/** The character of that line that was reached, counted from 1. */
	public final int column() {
		return locator == null ? 1 : Math.max(1, locator.getColumnNumber());
	}

	@Override
	public final void setDocumentLocator(Locator documentLocator) {
		locator = documentLocator;
	}

	/** Ends the reading: the document is not what it should be. */
	protected final SAXParseException refused(String why) {
		return new SAXParseException(why, locator);
	}

	@Override
	public final void error(SAXParseException e) throws SAXException {
		throw e;
	}

	@Override
	public final void fatalError(SAXParseException e) throws SAXException {
		throw e;
	}
}
