package org.imprimatur.exchange.agent;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.ProgressInput;
import org.imprimatur.model.io.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads the XML of an agent. No document type, no entities, nothing from outside. */
final class AgentXml {

	private static final String APACHE = "http://apache.org/xml/features/";
	private static final String SAX = "http://xml.org/sax/features/";

	private final Path file;
	private final ProblemList damage;
	private final ProblemList problems;

	AgentXml(Path file, ProblemList damage, ProblemList problems) {
		this.file = file;
		this.damage = damage;
		this.problems = problems;
	}

	/** Reads the inventory, unless the file is damaged. */
	void read(Consumer<AgentInventory> inventories, Progress progress) throws IOException {
		AgentBuilder builder = new AgentBuilder(file, problems);
		AgentXmlHandler handler = new AgentXmlHandler(builder);
		try (InputStream in = new ProgressInput(Files.newInputStream(file), Files.size(file), progress)) {
			XMLReader parser = parser();
			parser.setContentHandler(handler);
			parser.setErrorHandler(handler);
			parser.parse(new InputSource(in));
			inventories.accept(builder.build(1));
		} catch (SAXParseException e) {
			boolean undecodable = e.getException() instanceof CharConversionException;
			damage.add(file, Math.max(1, e.getLineNumber()), "", undecodable ? "agent.encoding" : "agent.xml",
					Math.max(1, e.getColumnNumber()), AgentXmlHandler.MAX_DEPTH, AgentReader.MAX_TEXT);
		} catch (SAXException | ParserConfigurationException e) {
			damage.add(file, handler.line(), "", "agent.xml", handler.column(), AgentXmlHandler.MAX_DEPTH,
					AgentReader.MAX_TEXT);
		} catch (CharConversionException | UnsupportedEncodingException e) {
			damage.add(file, Math.max(1, handler.line()), "", "agent.encoding", handler.column());
		}
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
