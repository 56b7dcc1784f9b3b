package org.imprimatur.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are damaged or made to do harm are refused, and the message says why. */
class HostileWorkbookTest {

	private static final WorkbookLimits SMALL = new WorkbookLimits(8, 1 << 20, 1 << 19, 20, 1 << 12, 1 << 10);
	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@TempDir
	Path folder;

	private static WorkbookFile book() {
		return new WorkbookFile().texts("<t>a</t>").sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
	}

	private String damage(WorkbookFile book) throws IOException {
		return damage(book.bytes());
	}

	private String damage(byte[] bytes) throws IOException {
		return Sheets.read(Files.write(folder.resolve("book.xlsx"), bytes), SMALL).damage();
	}

	private String damageOfRow(String row) throws IOException {
		return damage(new WorkbookFile().texts("<t>a</t>").sheet("S", row));
	}

	@Test
	void readsTheHarmlessOne() throws IOException {
		assertThat(damage(book())).isEmpty();
	}

	@Test
	void refusesBombs() throws IOException {
		assertThat(damage(book().part("xl/media/zeros.bin", new byte[1 << 19]))).contains("zeros.bin", "unpacks");
		assertThat(damage(book().part("xl/media/random.bin", noise(1 << 20)))).contains("random.bin", "unpacks");
		WorkbookFile many = book();
		for (int i = 0; i < 10; i++) {
			many.part("part" + i, "");
		}
		assertThat(damage(many)).contains("8 parts");
	}

	private static byte[] noise(int size) {
		byte[] bytes = new byte[size];
		new Random(1).nextBytes(bytes);
		return bytes;
	}

	@Test
	void refusesPartsLargerThanDeclared() throws IOException {
		byte[] bytes = book().part("xl/media/zeros.bin", new byte[3000]).bytes();
		for (int i = 0; i + 4 < bytes.length; i++) {
			if (bytes[i] == (byte) 0xB8 && bytes[i + 1] == 0x0B && bytes[i + 2] == 0 && bytes[i + 3] == 0) {
				bytes[i + 1] = 1;
			}
		}
		assertThat(damage(bytes)).contains("zeros.bin", "unpacks");
	}

	@Test
	void refusesTwoPartsOfOneName() throws IOException {
		byte[] bytes = book().part("xl/worksheets/sheetX.xml", "<x/>").bytes();
		byte[] renamed = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheetX", "sheet1")
				.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(damage(renamed)).contains("twice");
	}

	@Test
	void refusesDocumentTypesAndOtherEncodings() throws IOException {
		String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
		assertThat(damage(book().part("xl/sharedStrings.xml", entity + "<sst><si><t>&e;</t></si></sst>")))
				.contains("sharedStrings.xml", "document type");
		assertThat(damage(book().part(SHEET, "<!-- <x> \"> -->" + entity + "<worksheet/>"))).contains("document type");
		assertThat(damage(book().part(SHEET, "<?xml version='1.0'?><!DOCTYPE x><worksheet/>"))).contains("document type");
		assertThat(damage(book().part(SHEET, (entity + "<worksheet/>").getBytes(StandardCharsets.UTF_16))))
				.contains("UTF-8");
		assertThat(damage(book().part(SHEET, (entity + "<worksheet/>").getBytes(StandardCharsets.UTF_16LE))))
				.contains("UTF-8");
		assertThat(damage(book().part(SHEET, (entity + "<worksheet/>").getBytes(StandardCharsets.UTF_16BE))))
				.contains("UTF-8");
	}

	@Test
	void refusesEndlessTextsAndTags() throws IOException {
		assertThat(damageOfRow("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(2000) + "</t></is></c></row>"))
				.contains("1024");
		assertThat(damageOfRow("<row spans=\"" + "1:2 ".repeat(400) + "\"/>")).contains("1024");
		assertThat(damageOfRow("<row><!--" + "x".repeat(2000) + "--></row>")).contains("1024");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<c r=\"ZZZZZZ1\"/>", "<c r='ZZZZZZ1'/>", "<x:c xmlns:x=\"u\" r=\"ZZZZZZ1\"/>",
			"<c x=\"1\" r = \"ZZZZZZ1\" />", "<c r=\"&#65;1\"/>", "<c r=\"a1\"/>", "<c r=\"A99999999\"/>", "<c r=\"-1\"/>",
			"<c t=\"&#115;\"><v>99999999</v></c>" })
	void refusesAddressesThatLeadAstray(String cell) throws IOException {
		assertThat(damageOfRow("<row>" + cell + "</row>")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<v>1</v>", "<v>99999999</v>", "<v>2147483647</v>", "<v>-1</v>", "<v>&#49;00000000</v>",
			"<v><![CDATA[99999999]]></v>", "<v>9<!-- -->9999999</v>", "<v>9<x/>9999999</v>", "<v>0<?x ?>1</v>" })
	void refusesTextsThatAreNotThere(String value) throws IOException {
		assertThat(damageOfRow("<row><c t=\"s\">" + value + "</c></row>")).contains("damaged");
	}

	@Test
	void refusesTooManyArrayFormulas() throws IOException {
		String row = "<row><c><f t=\"array\" ref=\"A1:XFD1048576\">1</f><v>1</v></c></row>".repeat(1001);
		assertThat(Sheets.read(new WorkbookFile().sheet("S", row).write(folder.resolve("a.xlsx"))).damage())
				.contains("array");
	}

	@Test
	void saysWhatIsNoWorkbook() throws IOException {
		assertThat(damage(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4 })).contains("XLS");
		assertThat(damage(new byte[] { 'P', 'K', 3, 4 })).contains("cut off");
		byte[] noTypes = new String(book().bytes(), StandardCharsets.ISO_8859_1)
				.replace("[Content_Types].xml", "[Content_Typos].xml").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(damage(noTypes)).contains("no workbook");
	}

	@Test
	void reportsWorkbooksCutOffAnywhere() throws IOException {
		byte[] bytes = book().bytes();
		for (int length = 4; length < bytes.length; length += 7) {
			assertThat(damage(Arrays.copyOf(bytes, length))).as("%s bytes", length).isNotEmpty();
		}
	}

	@Test
	void reportsSheetsThatBreakOff() throws IOException {
		Sheets sheets = Sheets.read(book().part(SHEET, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
				+ "<row r=\"2\"><c r=\"A2\"><v>2</v></c>").write(folder.resolve("b.xlsx")));
		assertThat(sheets.cells()).containsExactly(List.of("1"));
		assertThat(sheets.damage.kept()).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
		assertThat(Sheets.read(book().part(SHEET, "<worksheet><sheetData><row><c><f t=\"shared\" si=\"3\"/></c></row>")
				.write(folder.resolve("c.xlsx"))).damage()).contains("damaged");
		assertThat(Sheets.read(book().part("xl/workbook.xml", "<workbook").write(folder.resolve("d.xlsx"))).damage())
				.contains("damaged");
	}

	/** Bytes changed at random, in packed and unpacked parts: a report or the rows, never a crash. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void survivesRandomDamage(long seed) throws IOException {
		Random random = new Random(seed);
		String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><f t=\"shared\" "
				+ "ref=\"B1:B9\" si=\"0\">A1*2</f><v>4</v></c><c r=\"C1\" s=\"1\"><v>46357</v></c></row></sheetData></worksheet>";
		for (int round = 0; round < 150; round++) {
			byte[] xml = sheet.getBytes(StandardCharsets.UTF_8);
			byte[] whole = book().part(SHEET, round % 2 == 0 ? xml : flip(xml, random)).bytes();
			Sheets read = Sheets.read(Files.write(folder.resolve("r.xlsx"), round % 2 == 0 ? flip(whole, random) : whole),
					SMALL);
			assertThat(read.rows).hasSizeLessThan(10);
		}
	}

	private static byte[] flip(byte[] bytes, Random random) {
		for (int i = random.nextInt(4); i >= 0; i--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
		}
		return bytes;
	}
}
