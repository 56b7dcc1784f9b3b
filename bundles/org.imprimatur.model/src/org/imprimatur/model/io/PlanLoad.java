package org.imprimatur.model.io;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
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

	private final ProblemLog log;
	private final List<ExternalReference> externalReferences;
	private PlanHandler handler;

	/** A loader that notes problems and references to other files in these. */
	PlanLoad(XMLHelper helper, ProblemLog log, List<ExternalReference> externalReferences) {
		super(helper);
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
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		return parser;
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		handler = new PlanHandler(resource, helper, options, log, externalReferences);
		return handler;
	}

	@Override
	public void load(XMLResource plan, InputStream in, Map<?, ?> loadOptions) throws IOException {
		try {
			super.load(plan, in, loadOptions);
		} catch (CharConversionException | UnsupportedEncodingException e) {
			handler.problem("plan.encoding", e.getMessage());
		}
	}
}
