package org.imprimatur.diagram.specification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a specification and checks every element of it against the language. */
public final class SpecificationReader {

	private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String METADATA = "http://www.omg.org/XMI";
	private static final String SIRIUS = "http://www.eclipse.org/sirius/";

	private final XMLStreamReader xml;
	private final String file;
	private final Language language;

	private SpecificationReader(XMLStreamReader xml, String file, Language language) {
		this.xml = xml;
		this.file = file;
		this.language = language;
	}

	/**
	 * The group that a specification consists of.
	 *
	 * @throws IOException            when the file cannot be read or is no XML
	 * @throws SpecificationException when something in it is not supported
	 */
	public static SpecElement read(URL location) throws IOException {
		return read(location, Language.understood());
	}

	/** The group, in another part of Sirius's language. */
	static SpecElement read(URL location, Language language) throws IOException {
		String path = location.getPath();
		String file = path.substring(path.lastIndexOf('/') + 1);
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try (InputStream in = location.openStream()) {
			return new SpecificationReader(factory.createXMLStreamReader(in), file, language).group();
		} catch (XMLStreamException e) {
			throw new IOException(file + ":" + e.getLocation().getLineNumber() + ": " + e.getMessage(), e);
		}
	}

	private SpecElement group() throws XMLStreamException {
		SpecElement root = null;
		SpecElement at = null;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				at = element(at);
				root = root == null ? at : root;
				if (language.isOpaque(at.type())) {
					skipContent();
					at = at.parent();
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				at = at.parent();
			} else if (event == XMLStreamConstants.DTD) {
				throw new SpecificationException(file, xml.getLocation().getLineNumber(),
						"a document type declaration is not allowed");
			}
		}
		return root;
	}

	private SpecElement element(SpecElement parent) {
		int line = xml.getLocation().getLineNumber();
		String feature = xml.getLocalName();
		String type = parent == null ? feature : language.typeOf(parent.type(), feature);
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String name = xml.getAttributeLocalName(i);
			if (INSTANCE.equals(xml.getAttributeNamespace(i)) && name.equals("type")) {
				type = type(xml.getAttributeValue(i), line);
			} else if (!METADATA.equals(xml.getAttributeNamespace(i))) {
				attributes.put(name, xml.getAttributeValue(i));
			}
		}
		SpecElement element = new SpecElement(parent, feature, type, attributes, file, line);
		language.check(element);
		return element;
	}

	private String type(String qualified, int line) {
		int colon = qualified.indexOf(':');
		String namespace = colon < 0 ? null : xml.getNamespaceURI(qualified.substring(0, colon));
		if (namespace == null || !namespace.startsWith(SIRIUS)) {
			throw new SpecificationException(file, line, "not a type of Sirius: " + qualified);
		}
		return qualified.substring(colon + 1);
	}

	private void skipContent() throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> depth++;
			case XMLStreamConstants.END_ELEMENT -> depth--;
			default -> { /* text between elements */ }
			}
		}
	}
}
