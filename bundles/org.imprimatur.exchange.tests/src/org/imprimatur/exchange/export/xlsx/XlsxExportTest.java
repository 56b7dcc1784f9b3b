package org.imprimatur.exchange.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.exchange.export.table.PlanTables;
import org.imprimatur.exchange.export.table.Table;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The workbook, opened by a reader that does not know how it was made, and as the XML that Excel gets. */
class XlsxExportTest {

	private static final int DEVICES = 4;

	@TempDir
	Path folder;

	@Test
	void hasACoverAndAWorksheetForEachTable() throws IOException {
		try (ReadableWorkbook book = open(new SamplePlan(), Locale.ENGLISH, new XlsxExport())) {
			assertThat(names(book)).containsExactly("Cover", "Waves", "Deployments", "Devices", "Findings");
			List<Row> cover = book.getFirstSheet().read();
			assertThat(cover.getFirst().getCellText(0)).isEqualTo("Rollout plan: Contoso, Ltd.");
			assertThat(cover.get(1).getCellText(1)).isEqualTo("Rollout");
			assertThat(cover.get(2).getCellAsDate(1).map(day -> day.toLocalDate())).contains(SamplePlan.DAY);
			List<Row> devices = sheet(book, "Devices");
			assertThat(devices).hasSize(DEVICES + 1);
			assertThat(texts(devices.getFirst())).startsWith("Serial number", "Name", "Plan", "Wave");
			assertThat(texts(devices.get(3))).startsWith("SN-3", "PC-3").contains("not allowed", "RIM-203, RIM-205");
			assertThat(devices.get(1).getCellAsDate(6).map(day -> day.toLocalDate()))
					.contains(LocalDate.of(2026, 12, 7));
		}
	}

	@Test
	void speaksJapanese() throws IOException {
		try (ReadableWorkbook book = open(new SamplePlan(), Locale.JAPANESE, new XlsxExport())) {
			assertThat(names(book)).containsExactly("表紙", "ウェーブ", "展開", "デバイス", "指摘");
			assertThat(texts(sheet(book, "デバイス").getFirst())).startsWith("シリアル番号", "名前");
			assertThat(texts(sheet(book, "デバイス").get(3))).contains("展開不可");
		}
	}

	@Test
	void headersAreFrozenAndFiltered() throws Exception {
		open(new SamplePlan(), Locale.ENGLISH, new XlsxExport()).close();
		int tables = 0;
		for (Table<?> table : new PlanTables(new SamplePlan().check()).all()) {
			Document sheet = part("xl/worksheets/sheet" + (table.id().ordinal() + 2) + ".xml");
			Element pane = only(sheet, "pane");
			assertThat(pane.getAttribute("state")).isEqualTo("frozen");
			assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
			assertThat(only(sheet, "autoFilter").getAttribute("ref")).startsWith("A1:")
					.endsWith(String.valueOf(table.size() + 1));
			assertThat(sheet.getElementsByTagName("col").getLength()).isEqualTo(table.columns().size());
			tables++;
		}
		assertThat(tables).isEqualTo(4);
	}

	@Test
	void nothingIsAFormulaOrAKey() throws Exception {
		try (ReadableWorkbook book = open(new SamplePlan(), Locale.ENGLISH, new XlsxExport())) {
			assertThat(sheet(book, "Devices").get(2).getCellText(1)).isEqualTo("=cmd|' /C calc'!A0");
		}
		Document sheet = part("xl/worksheets/sheet4.xml");
		assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
		Element cell = cell(sheet, "B3");
		assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
		assertThat(formatOf(cell)).as("text format, so that editing does not make it a formula").isEqualTo("@");
		try (ZipFile zip = new ZipFile(file().toFile())) {
			for (var entry : zip.stream().toList()) {
				assertThat(text(zip, entry.getName())).doesNotContain(SamplePlan.SECRET);
			}
		}
	}

	@Test
	void longTablesGoOnInFurtherWorksheets() throws IOException {
		try (ReadableWorkbook book = open(new SamplePlan(), Locale.ENGLISH, new XlsxExport(3))) {
			assertThat(names(book)).contains("Waves", "Deployments", "Devices (1)", "Devices (2)");
			assertThat(sheet(book, "Devices (1)")).hasSize(4);
			List<Row> rest = sheet(book, "Devices (2)");
			assertThat(rest).hasSize(2);
			assertThat(rest.getFirst().getCellText(0)).isEqualTo("Serial number");
			assertThat(rest.getLast().getCellText(0)).isEqualTo("SN-9");
			assertThat(book.getFirstSheet().read().stream().map(row -> String.join("|", texts(row))))
					.anyMatch(line -> line.startsWith("Devices (1), Devices (2)|4|") && line.contains("2 worksheets"));
		}
	}

	@Test
	void textsThatExcelCannotReadAreCut() throws IOException {
		SamplePlan plan = new SamplePlan();
		plan.fleet().getDevices().getFirst().setName("\u0001x".repeat(20_000));
		try (ReadableWorkbook book = open(plan, Locale.ENGLISH, new XlsxExport())) {
			assertThat(sheet(book, "Devices").get(1).getCellText(1)).hasSizeLessThanOrEqualTo(32_767).endsWith("…");
		}
	}

	private ReadableWorkbook open(SamplePlan plan, Locale locale, XlsxExport export) throws IOException {
		export.write(plan.check(locale, ExportSettings.DEFAULT), file(), Progress.NONE);
		return new ReadableWorkbook(file().toFile());
	}

	private Path file() {
		return folder.resolve("plan.xlsx");
	}

	private static List<String> names(ReadableWorkbook book) {
		return book.getSheets().map(Sheet::getName).toList();
	}

	private static List<Row> sheet(ReadableWorkbook book, String name) throws IOException {
		return book.findSheet(name).orElseThrow().read();
	}

	private static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			texts.add(row.getCellText(i));
		}
		return texts;
	}

	private Document part(String name) throws Exception {
		try (ZipFile zip = new ZipFile(file().toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	private static String text(ZipFile zip, String name) throws IOException {
		return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
	}

	private static Element only(Document document, String tag) {
		assertThat(document.getElementsByTagName(tag).getLength()).isEqualTo(1);
		return (Element) document.getElementsByTagName(tag).item(0);
	}

	private static Element cell(Document sheet, String place) {
		for (int i = 0; i < sheet.getElementsByTagName("c").getLength(); i++) {
			Element cell = (Element) sheet.getElementsByTagName("c").item(i);
			if (cell.getAttribute("r").equals(place)) {
				return cell;
			}
		}
		throw new AssertionError("No cell " + place);
	}

	private String formatOf(Element cell) throws Exception {
		Element formats = only(part("xl/styles.xml"), "cellXfs");
		Element format = (Element) formats.getElementsByTagName("xf").item(Integer.parseInt(cell.getAttribute("s")));
		Element known = only(part("xl/styles.xml"), "numFmts");
		for (int i = 0; i < known.getElementsByTagName("numFmt").getLength(); i++) {
			Element one = (Element) known.getElementsByTagName("numFmt").item(i);
			if (one.getAttribute("numFmtId").equals(format.getAttribute("numFmtId"))) {
				return one.getAttribute("formatCode");
			}
		}
		return "";
	}
}
