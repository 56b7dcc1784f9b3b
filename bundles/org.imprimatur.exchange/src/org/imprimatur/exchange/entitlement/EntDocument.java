package org.imprimatur.exchange.entitlement;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.ProgressInput;
import org.imprimatur.exchange.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * A document of software entitlements (Ents) in the manner of ISO/IEC 19770-3.
 *
 * @param file     the document
 * @param records  the entitlements
 * @param problems what of it is not read
 */
public record EntDocument(Path file, List<EntRecord> records, List<ImportProblem> problems) {

	private static final long MAX_BYTES = 256L << 20;

	/** Copies the lists. */
	public EntDocument {
		records = List.copyOf(records);
		problems = List.copyOf(problems);
	}

	/**
	 * Reads a document by the names that come with Imprimatur.
	 *
	 * @throws ImportException when it is damaged or about something else
	 */
	public static EntDocument read(Path file, ImportContext context) throws IOException {
		return read(file, EntVocabulary.shipped(), context);
	}

	/**
	 * Reads a document. No document type, no entities, nothing from outside of it.
	 *
	 * @throws ImportException when it is damaged or about something else
	 */
	public static EntDocument read(Path file, EntVocabulary vocabulary, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		EntHandler handler = new EntHandler(vocabulary);
		if (Files.size(file) == 0) {
			damage.add(file, 1, "", "file.empty");
		} else if (Files.size(file) > MAX_BYTES) {
			damage.add(file, 0, "", "ent.large", MAX_BYTES >> 20);
		} else {
			parse(file, handler, context, damage);
		}
		damage.throwIfAny();
		report(file, handler, problems);
		return new EntDocument(file, handler.records(), problems.kept());
	}

	private static void parse(Path file, EntHandler handler, ImportContext context, ProblemList damage)
			throws IOException {
		try (InputStream in = new ProgressInput(Files.newInputStream(file), Files.size(file), context.progress())) {
			XMLReader parser = SafeXml.parser();
			parser.setContentHandler(handler);
			parser.setErrorHandler(handler);
			parser.setEntityResolver((name, address) -> {
				throw new SAXException("entity");
			});
			parser.parse(new InputSource(in));
		} catch (EntHandler.NoEntException e) {
			damage.add(file, handler.line(), "", "ent.root", e.getMessage());
		} catch (SAXParseException e) {
			damage.add(file, Math.max(1, e.getLineNumber()), "", "ent.malformed", Math.max(1, e.getColumnNumber()));
		} catch (SAXException e) {
			damage.add(file, handler.line(), "", "ent.malformed", handler.column());
		} catch (CharConversionException e) {
			damage.add(file, handler.line(), "", "ent.encoding");
		}
	}

	private static void report(Path file, EntHandler handler, ProblemList problems) {
		for (String text : handler.outside()) {
			problems.add(file, 0, "", "ent.unheld", text);
		}
		for (EntRecord ent : handler.records()) {
			for (String text : ent.other()) {
				problems.add(file, ent.line(), ent.get(EntFact.ID), "ent.unheld", text);
			}
		}
		if (handler.keys() > 0) {
			problems.add(file, 0, "", "ent.keys", handler.keys());
		}
		if (handler.records().isEmpty()) {
			problems.add(file, 0, "", "ent.none");
		}
	}
}
