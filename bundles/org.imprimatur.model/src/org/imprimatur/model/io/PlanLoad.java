package org.imprimatur.model.io;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Loads a plan with a parser that follows nothing out of the file. */
final class PlanLoad extends XMILoadImpl {

	static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	/** Locale of the parser's sentences, the root one being English, from which {@link XmlMistake} tells what is wrong. */
	private static final String LANGUAGE = "http://apache.org/xml/properties/locale";

	private final ProblemLog log;
	private final List<ExternalReference> externalReferences;
	private final PlanInput input;
	private PlanHandler handler;

	/** A loader of that input that notes problems and references to other files in these. */
	PlanLoad(XMLHelper helper, PlanInput input, ProblemLog log, List<ExternalReference> externalReferences) {
		super(helper);
		this.input = input;
		this.log = log;
		this.externalReferences = externalReferences;
	}

	@Override
	protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(NO_DOCTYPE, true);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		SAXParser parser = factory.newSAXParser();
		parser.setProperty(LANGUAGE, Locale.ROOT);
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		return parser;
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		handler = new PlanHandler(resource, helper, options, log, externalReferences, input);
		return handler;
	}

	@Override
	public void load(XMLResource plan, InputStream in, Map<?, ?> loadOptions) throws IOException {
		try {
			super.load(plan, in, loadOptions);
		} catch (CharConversionException e) {
			handler.problem("plan.encoding");
		} catch (UnsupportedEncodingException e) {
			handler.problem("plan.encoding.unknown", e.getMessage());
		}
	}
}
