package org.imprimatur.exchange.agent;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.function.Consumer;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.SafeXml;
import org.imprimatur.exchange.UnsafeContentException;
import org.imprimatur.model.io.Progress;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of an agent. */
final class AgentXml {

	private final FileContent file;
	private final ProblemList damage;
	private final ProblemList problems;

	AgentXml(FileContent file, ProblemList damage, ProblemList problems) {
		this.file = file;
		this.damage = damage;
		this.problems = problems;
	}

	/** Reads the inventory, unless the file is damaged. */
	void read(Consumer<AgentInventory> inventories, Progress progress) throws IOException {
		AgentBuilder builder = new AgentBuilder(file.name(), problems);
		AgentXmlHandler handler = new AgentXmlHandler(builder);
		try {
			SafeXml.parse(file, handler, progress);
			inventories.accept(builder.build(1));
		} catch (SAXParseException e) {
			boolean undecodable = e.getException() instanceof CharConversionException;
			report(undecodable ? "agent.encoding" : "agent.xml", e.getLineNumber(), e.getColumnNumber());
		} catch (SAXException e) {
			report("agent.xml", handler.line(), handler.column());
		} catch (CharConversionException | UnsupportedEncodingException e) {
			report("agent.encoding", handler.line(), handler.column());
		} catch (UnsafeContentException e) {
			damage.add(file.name(), 0, "", e.key(), e.arguments());
		}
	}

	private void report(String key, int line, int column) {
		damage.add(file.name(), Math.max(1, line), "", key, Math.max(1, column), AgentXmlHandler.MAX_DEPTH,
				AgentReader.MAX_TEXT);
	}
}
