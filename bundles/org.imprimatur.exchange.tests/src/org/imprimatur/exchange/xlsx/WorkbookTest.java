package org.imprimatur.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cells say. */
class WorkbookTest {

	@TempDir
	Path folder;

	private Sheets read(WorkbookFile workbook) throws IOException {
		Sheets sheets = Sheets.read(workbook.write(folder.resolve("book.xlsx")));
		assertThat(sheets.damage()).isEmpty();
		return sheets;
	}

	private List<String> row(String cells) throws IOException {
		return read(new WorkbookFile().sheet("S", "<row r=\"1\">" + cells + "</row>")).cells().getFirst();
	}

	@Test
	void readsTextsOfAllKinds() throws IOException {
		WorkbookFile book = new WorkbookFile().texts("<t>シリアル</t>", "<r><t>Lati</t></r><r><t xml:space=\"preserve\">tude </t></r>",
				"<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>").sheet("S",
						"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c>"
								+ "<c r=\"D1\" t=\"s\"><v>2</v></c><c r=\"E1\" t=\"inlineStr\"><is><t> a\nb&amp;</t></is></c></row>");
		assertThat(read(book).cells()).containsExactly(List.of("シリアル", "", "Latitude", "東京", "a b&"));
	}

	@Test
	void showsNumbersAsPeopleSeeThem() throws IOException {
		assertThat(row("<c><v>1234567</v></c><c><v>0.30000000000000004</v></c><c><v>1E3</v></c><c s=\"3\"><v>123</v></c>"
				+ "<c s=\"4\"><v>1200.5</v></c><c><v>-5</v></c><c><v>0</v></c><c t=\"b\"><v>1</v></c>"))
				.containsExactly("1234567", "0.3", "1000", "00000123", "1200.5", "-5", "0", "TRUE");
	}

	@Test
	void showsDatesAsIso() throws IOException {
		assertThat(row("<c s=\"1\"><v>46357</v></c><c s=\"2\"><v>46357</v></c><c s=\"5\"><v>46357</v></c>"
				+ "<c s=\"6\"><v>46357.5</v></c><c s=\"7\"><v>46357</v></c><c s=\"1\"><v>-1</v></c>"
				+ "<c s=\"1\"><v>99999999</v></c>"))
				.containsExactly("2026-12-01", "2026-12-01", "2026-12-01", "2026-12-01 12:00:00", "46357", "-1", "99999999");
		assertThat(read(new WorkbookFile().from1904().sheet("S", "<row><c s=\"1\"><v>44895</v></c></row>")).cells())
				.containsExactly(List.of("2026-12-01"));
	}

	@Test
	void takesResultsOfFormulasAndReportsThoseWithout() throws IOException {
		Sheets sheets = read(new WorkbookFile().sheet("One",
				"<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
						+ "<c r=\"C1\"><f>A1</f></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
						+ "<c r=\"E1\" s=\"1\"><f>TODAY()</f><v>46357</v></c></row>",
				"<row r=\"2\"><c r=\"C2\"><f>A2</f></c><c r=\"D2\" t=\"e\"><v>#N/A</v></c></row>").sheet("Two", ""));
		assertThat(sheets.cells()).containsExactly(List.of("2", "a", "", "", "2026-12-01"));
		assertThat(sheets.problems.kept()).extracting(ImportProblem::line, ImportProblem::column)
				.containsExactly(tuple(1L, "One!C1"), tuple(1L, "One!D1"));
	}

	@Test
	void saysWhereANumberLostDigits() throws IOException {
		Sheets sheets = read(new WorkbookFile().sheet("S", "<row><c><v>1.23456789012346E+17</v></c></row>"));
		assertThat(sheets.cells()).containsExactly(List.of("123456789012346000"));
		assertThat(sheets.problems.kept()).singleElement().satisfies(problem -> {
			assertThat(problem.column()).isEqualTo("A1");
			assertThat(problem.message()).contains("digits");
		});
	}

	@Test
	void leavesOutProductKeysAndBlankRows() throws IOException {
		Sheets sheets = read(new WorkbookFile().table("S",
				List.of(List.of("", ""), List.of("x", "VK7JG-NPHTM-C97JM-9MPGT-3V66T"))));
		assertThat(sheets.cells()).containsExactly(List.of("x", ""));
		assertThat(sheets.rows.getFirst().keys().get(1)).isTrue();
	}

	@Test
	void namesSheetsAndReadsTheOneAskedFor() throws IOException {
		Path file = new WorkbookFile().table("表紙", List.of(List.of("title"))).table("PC台帳", List.of(List.of("a", "b")))
				.write(folder.resolve("two.xlsx"));
		Sheets sheets = new Sheets();
		try (Workbook workbook = Workbook.open(file, sheets.damage, Progress.NONE).orElseThrow()) {
			assertThat(workbook.sheets()).containsExactly("表紙", "PC台帳");
			workbook.read("PC台帳", sheets.damage, sheets.problems, sheets.rows::add, Progress.NONE);
			workbook.read("none", sheets.damage, sheets.problems, sheets.rows::add, Progress.NONE);
		}
		assertThat(sheets.rows).extracting(CsvRow::cells).containsExactly(List.of("a", "b"));
		assertThat(sheets.damage()).contains("none", "PC台帳");
	}

	@Test
	void stopsWhenCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public void advanced(long done, long total) {
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		Path file = new WorkbookFile().table("S", List.of(List.of("a"))).write(folder.resolve("book.xlsx"));
		assertThatThrownBy(() -> Workbook.open(file, new ProblemList(new Messages(Locale.ENGLISH)), cancelled))
				.isInstanceOf(CancellationException.class);
	}
}
