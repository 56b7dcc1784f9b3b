package org.imprimatur.exchange.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.exchange.seal.SealedInput.Role;
import org.imprimatur.validation.engine.Survey;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes reports of a sample plan, and reads them as XML. */
final class Reports {

	static final String HASH = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

	private static final Map<String, Document> USUAL = new HashMap<>();

	private Reports() {
	}

	/** The report of the unchanged sample, made once. */
	static Document usual(String language) {
		return USUAL.computeIfAbsent(language, key -> {
			try {
				return page(context(new SamplePlan(), Locale.of(key)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	static ReportContext context(SamplePlan plan, Locale locale) {
		ExportContext export = plan.check(locale, ExportSettings.DEFAULT);
		return context(export.survey(), export, locale);
	}

	private static ReportContext context(Survey survey, ExportContext export, Locale locale) {
		return new ReportContext(survey, export.book(), locale, export.stamp(), "Imprimatur test", "Licence desk",
				List.of(new SealedInput(Role.PLAN, "sample.imprimatur", 4711, HASH)), ReportContext.USUAL_SERIALS,
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	static String html(ReportContext context) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AuditReport.HTML.write(context, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	static Document page(ReportContext context) throws IOException {
		return parse(html(context));
	}

	/** A page, which is well-formed XML; a document type is refused, so that there are no entities to rely on. */
	static Document parse(String html) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder()
					.parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}

	static List<Element> elements(Document page, String tag) {
		return elements(page.getElementsByTagName(tag));
	}

	static List<Element> elements(Element within, String tag) {
		return elements(within.getElementsByTagName(tag));
	}

	private static List<Element> elements(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	static Element table(Document page, String id) {
		return elements(page, "table").stream().filter(table -> table.getAttribute("id").equals("table-" + id))
				.findFirst()
				.orElseThrow(() -> new AssertionError("There is no table " + id));
	}

	/** The texts of a table's cells, row by row, its head first. */
	static List<List<String>> rows(Element table) {
		return elements(table, "tr").stream()
				.map(row -> elements(row, "*").stream().filter(cell -> cell.getTagName().matches("t[hd]"))
						.map(cell -> cell.getTextContent().strip()).toList())
				.toList();
	}
}
