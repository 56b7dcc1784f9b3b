package org.imprimatur.exchange.glpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.InventoryFolder.cells;
import static org.imprimatur.exchange.InventoryFolder.messages;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GLPI's list of computers as CSV: byte order mark, quotes, a delimiter at each line's end, the user's language. */
class GlpiListTest {

	private static final String[] LICENCE = { "licence_channel", "licence_version", "licence_edition",
			"licence_language", "licence_recorded_from" };
	private static final String HEADER = "\"Name\";\"Entity\";\"Serial number\";\"Operating System - Name\";"
			+ "\"Operating System - Version\";\"Operating System - Edition\";\"Last inventory date\";\n";

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new GlpiImporter());
	}

	@Test
	void readsEnglishColumns() throws IOException {
		ImportResult result = files.read(files.fixture("glpi-en.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 4, 0, 4, 3, 1, 2));
		assertThat(cells(result, "7XK2M13", "name", "asset_tag", "manufacturer", "model", "architecture", "site",
				"user", "last_seen")).containsExactly("TOKYO-001", "IT-0001", "Dell Inc.", "Latitude 5450", "x64",
						"Tokyo > 3F", "taro@contoso", "2026-11-01");
		assertThat(cells(result, "7XK2M13", LICENCE)).containsExactly("oem", "11", "Professional", "",
				"running_system");
		assertThat(cells(result, "7XK2M13", "os_build", "entity", "asset_status", "computer_type", "inventory_group"))
				.containsExactly("10.0.22631", "Root entity > Tokyo", "In use", "Laptop", "Sales");
		assertThat(cells(result, "640HP72", "os_caption", "os_edition", "licence_edition", "architecture"))
				.containsExactly("Ubuntu 24.04 LTS", "", "", "x64");
	}

	@Test
	void readsJapaneseColumns() throws IOException {
		ImportResult result = files.read(files.fixture("glpi-ja.csv"));
		assertThat(cells(result, "R4X01234", "name", "asset_tag", "manufacturer", "model", "site", "last_seen",
				"licence_edition", "entity")).containsExactly("PC-01", "資-0001", "富士通クライアントコンピューティング株式会社",
						"LIFEBOOK U9413", "東京 > 3階", "2026-11-01", "Professional", "本社");
		assertThat(cells(result, "7Y000123A", "os_caption", "os_edition", "licence_edition"))
				.containsExactly("Microsoft Windows 10 Enterprise LTSC", "EnterpriseS", "");
	}

	@Test
	void neverReadsTheProductKeyThatGlpiCallsSerialNumber() throws IOException {
		ImportResult result = files.read(files.fixture("glpi-en.csv"));
		assertThat(messages(result)).anyMatch(message -> message.contains("Operating System - Serial number"));
		assertThat(files.fleet("glpi", files.fixtures("glpi-en.csv"))).doesNotContain("VK7JG");
		assertThat(messages(result).toString()).doesNotContain("VK7JG");
	}

	@ParameterizedTest
	@CsvSource({ "Windows,11,Pro,Windows 11 Pro,11,Professional",
			"Microsoft Windows 11 Pro,24H2,,Microsoft Windows 11 Pro,11,Professional",
			"Microsoft Windows 11 Pro,11,Pro,Microsoft Windows 11 Pro,11,Professional",
			"Windows Server,2022,Standard,Windows Server 2022 Standard,2022,ServerStandard",
			"Windows,10.0.26100,Pro,Windows Pro,11,Professional", "Windows,12,Ultra,Windows 12 Ultra,'','' " })
	void putsSplitCaptionsTogether(String name, String version, String edition, String caption, String release,
			String editionId) throws IOException {
		String row = "\"PC\";\"E\";\"S-1001\";\"" + name + "\";\"" + version + "\";\"" + (edition == null ? "" : edition)
				+ "\";\"\";\n";
		assertThat(cells(files.read(files.write("a.csv", HEADER + row)), "S-1001", "os_caption", "os_version",
				"os_edition")).containsExactly(caption, release, editionId);
	}

	@Test
	void keepsDaysThatLeaveMonthOpenAsText() throws IOException {
		String rows = "\"PC\";\"E\";\"S-1001\";\"\";\"\";\"\";\"05-06-2026 10:00\";\n";
		ImportResult open = files.read(files.write("a.csv", HEADER + rows));
		assertThat(cells(open, "S-1001", "last_seen", "raw_last_seen")).containsExactly("", "05-06-2026 10:00");
		ImportResult told = files.read(files.write("a.csv", HEADER + rows + rows.replace("05-06", "28-06")
				.replace("1001", "1002")));
		assertThat(cells(told, "S-1001", "last_seen", "raw_last_seen")).containsExactly("2026-06-05", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "windows-31j" })
	void readsEncodings(String encoding) throws IOException {
		String text = files.text("glpi-ja.csv");
		ImportResult result = files.read(files.write("a.csv",
				encoding.startsWith("UTF") ? text : text.replace("\uFEFF", ""), Charset.forName(encoding)));
		assertThat(result.counts().devices()).isEqualTo(2);
	}

	@Test
	void readsCommasAndLinesWithoutDelimiterAtTheirEnd() throws IOException {
		String text = files.text("glpi-en.csv").replace("\";\n", "\"\r\n").replace("\";\"", "\",\"");
		assertThat(files.read(files.write("a.csv", text)).counts().devices()).isEqualTo(3);
	}

	@Test
	void isRecognisedByItsColumns() throws IOException {
		assertThat(Importers.detect(files.fixtures("glpi-en.csv"))).get().isInstanceOf(GlpiImporter.class);
		assertThat(Importers.detect(files.fixtures("glpi-ja.csv"))).get().isInstanceOf(GlpiImporter.class);
		assertThat(Importers.detect(List.of(files.write("a.csv", "Name;Serial number;Model\na;b;c\n")))
				.filter(GlpiImporter.class::isInstance)).isEmpty();
	}

	@Test
	void refusesDamagedLists() throws IOException {
		String text = files.text("glpi-en.csv");
		assertThat(files.damage(files.write("cut.csv", text.substring(0, text.length() - 30))).getFirst().line())
				.isEqualTo(5);
		assertThat(files.damage(files.write("empty.csv", ""))).hasSize(1);
		assertThat(files.damage(files.write("bare.csv", "\"Name\";\"Entity\";\n\"a\";\"b\";\n"))).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("Serial number", "シリアル番号"));
		assertThat(files.damage(files.write("other.csv", "a;b\n1;2\n"))).hasSize(1);
		assertThat(files.damage(files.write("ragged.csv", HEADER + "\"a\";\"b\";\"c\";\n"))).singleElement()
				.extracting(ImportProblem::line, ImportProblem::column).containsExactly(2L, "Operating System - Name");
		assertThat(files.damage(files.write("latin.csv", HEADER + "\"Gerät\";;;;;;;\n", StandardCharsets.ISO_8859_1)))
				.singleElement().satisfies(problem -> assertThat(problem.message()).contains("E4"));
	}
}
