package org.imprimatur.exchange.entitlement;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.InputFiles;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.SafeXml;
import org.imprimatur.exchange.UnsafeContentException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A document of software entitlements (Ents) in an XML of our own, with the terms of ISO/IEC 19770-3 but not its
 * schema.
 *
 * @param file     the document
 * @param records  the entitlements
 * @param problems what of it is not read
 */
public record EntDocument(Path file, List<EntRecord> records, List<ImportProblem> problems) {

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
		InputFiles.check(List.of(file), context);
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		EntHandler handler = new EntHandler(vocabulary);
		if (Files.size(file) == 0) {
			damage.add(file, 1, "", "file.empty");
		} else {
			parse(file, handler, context, damage);
		}
		damage.throwIfAny();
		report(file, handler, problems);
		return new EntDocument(file, handler.records(), problems.kept());
	}

	private static void parse(Path file, EntHandler handler, ImportContext context, ProblemList damage)
			throws IOException {
		try {
			SafeXml.parse(context.content(file), handler, context.progress());
		} catch (EntHandler.NoEntException e) {
			damage.add(file, handler.line(), "", "ent.root", e.getMessage());
		} catch (SAXParseException e) {
			damage.add(file, Math.max(1, e.getLineNumber()), "", "ent.malformed", Math.max(1, e.getColumnNumber()));
		} catch (SAXException e) {
			damage.add(file, handler.line(), "", "ent.malformed", handler.column());
		} catch (CharConversionException e) {
			damage.add(file, handler.line(), "", "ent.encoding");
		} catch (UnsafeContentException e) {
			damage.add(file, 0, "", e.key(), e.arguments());
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
