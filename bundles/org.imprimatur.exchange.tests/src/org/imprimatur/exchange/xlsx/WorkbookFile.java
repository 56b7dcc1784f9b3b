package org.imprimatur.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XLSX workbooks for tests, part by part, so that parts can be wrong. */
public final class WorkbookFile {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final Map<String, String> sheets = new LinkedHashMap<>();
	private final List<String> texts = new ArrayList<>();
	private String workbookProperties = "";

	/** Adds a worksheet with that content of its sheetData. */
	public WorkbookFile sheet(String name, String... rows) {
		sheets.put(name, String.join("", rows));
		return this;
	}

	/** Adds a worksheet of texts; {@code =} begins a formula without result, digits only a number. */
	public WorkbookFile table(String name, List<List<String>> rows) {
		StringBuilder data = new StringBuilder();
		rows.forEach(row -> data.append("<row>").append(String.join("", row.stream().map(WorkbookFile::cell).toList()))
				.append("</row>"));
		return sheet(name, data.toString());
	}

	private static String cell(String text) {
		if (text.startsWith("=")) {
			return "<c><f>" + escape(text.substring(1)) + "</f></c>";
		}
		return text.matches("\\d{1,9}") ? "<c><v>" + text + "</v></c>"
				: "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escape(text) + "</t></is></c>";
	}

	/** A text as XML writes it. */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
				.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
	}

	/** Adds shared texts, each the content of an si element. */
	public WorkbookFile texts(String... items) {
		texts.addAll(List.of(items));
		return this;
	}

	/** Counts days from 1904. */
	public WorkbookFile from1904() {
		workbookProperties = "<workbookPr date1904=\"1\"/>";
		return this;
	}

	/** Adds or replaces a part. */
	public WorkbookFile part(String name, byte[] content) {
		parts.put(name, content);
		return this;
	}

	/** Adds or replaces a part. */
	public WorkbookFile part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** The bytes of the workbook. */
	public byte[] bytes() {
		Map<String, byte[]> all = new LinkedHashMap<>();
		StringBuilder types = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		StringBuilder list = new StringBuilder();
		int number = 0;
		for (Map.Entry<String, String> sheet : sheets.entrySet()) {
			number++;
			put(all, "xl/worksheets/sheet" + number + ".xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
					+ sheet.getValue() + "</sheetData></worksheet>");
			relations.append("<Relationship Id=\"rId").append(number).append("\" Target=\"worksheets/sheet").append(number)
					.append(".xml\"/>");
			list.append("<sheet name=\"").append(escape(sheet.getKey())).append("\" sheetId=\"").append(number)
					.append("\" r:id=\"rId").append(number).append("\"/>");
		}
		types.append(type("/xl/workbook.xml", "sheet.main")).append(type("/xl/sharedStrings.xml", "sharedStrings"))
				.append(type("/xl/styles.xml", "styles"));
		put(all, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ types + "</Types>");
		put(all, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN
				+ "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
				+ workbookProperties + "<sheets>" + list + "</sheets></workbook>");
		put(all, "xl/_rels/workbook.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
						+ "</Relationships>");
		put(all, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">"
				+ String.join("", texts.stream().map(text -> "<si>" + text + "</si>").toList()) + "</sst>");
		put(all, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>"
				+ "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
				+ "<numFmt numFmtId=\"165\" formatCode=\"00000000\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00\"/>"
				+ "<numFmt numFmtId=\"167\" formatCode=\"&quot;day&quot; 0\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
				+ "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
				+ "<xf numFmtId=\"31\"/><xf numFmtId=\"22\"/><xf numFmtId=\"167\"/></cellXfs></styleSheet>");
		all.putAll(parts);
		return zip(all);
	}

	private static String type(String part, String kind) {
		return "<Override PartName=\"" + part
				+ "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
	}

	private static void put(Map<String, byte[]> parts, String name, String xml) {
		parts.put(name, (PROLOG + xml).getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** Writes the workbook. */
	public Path write(Path file) {
		try {
			return Files.write(file, bytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
