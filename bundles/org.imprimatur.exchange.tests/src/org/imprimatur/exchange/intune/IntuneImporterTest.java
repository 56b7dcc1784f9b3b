package org.imprimatur.exchange.intune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.imprimatur.exchange.InventoryFolder.cells;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.imprimatur.exchange.Sample;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Device lists of Intune, in their layouts and with their quirks. */
class IntuneImporterTest {

	private static final String[] HARDWARE = { "name", "manufacturer", "model", "architecture", "domain", "group", "user",
			"last_seen" };
	private static final String[] LICENCE = { "licence_channel", "licence_version", "licence_edition",
			"licence_language", "licence_recorded_from" };
	private static final String HEADER = "Device ID,Device name,Last check-in,OS version,Serial number,OS,SkuFamily,"
			+ "JoinType,ProcessorArchitecture\n";

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new IntuneImporter());
	}

	@Test
	void readsReport() throws IOException {
		ImportResult result = files.read(files.fixture("all-devices.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 4, 1, 1, 3, 3, 0, 1));
		assertThat(cells(result, "7XK2M13", HARDWARE)).containsExactly("TOKYO-001", "Dell Inc.", "Latitude 5450", "x64",
				"hybrid", "Sales", "taro@contoso.com", "2026-11-20");
		assertThat(cells(result, "7XK2M13", "os_version", "os_edition", "os_build", "intune_ownership"))
				.containsExactly("11", "Professional", "10.0.26100.2314", "Company");
		assertThat(cells(result, "PF3ZZZZ2", "architecture", "domain", "group", "raw_domain", "intune_ownership"))
				.containsExactly("arm64", "", "", "Microsoft Entra registered", "Personal");
	}

	@Test
	void leavesOpenWhatTheReportDoesNotTell() throws IOException {
		ImportResult result = files.read(files.fixture("all-devices.csv"));
		assertThat(cells(result, "7XK2M13", LICENCE)).containsExactly("", "11", "Professional", "", "running_system");
		assertThat(cells(result, "PF3ZZZZ2", LICENCE)).as("Enterprise is a step-up").containsExactly("", "", "", "", "");
	}

	@Test
	void keepsTextsThatCannotBeResolved() throws IOException {
		ImportResult result = files.read(files.fixture("all-devices.csv"));
		assertThat(cells(result, "HUB0004", "os_edition", "raw_architecture", "architecture", "licence_edition",
				"last_seen", "raw_last_seen")).containsExactly("Surface Hub", "5", "", "", "", "");
	}

	@Test
	void reportsDevicesWithoutWindows() throws IOException {
		assertThat(files.read(files.fixture("all-devices.csv")).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.column()).isEqualTo("OS");
			assertThat(problem.message()).contains("1 rows");
		});
	}

	@Test
	void readsOlderNamesAndReadableTwins() throws IOException {
		ImportResult result = files.read(files.fixture("older.csv"));
		assertThat(result.problems()).isEmpty();
		assertThat(cells(result, "OLD0001", "domain", "architecture", "os_version", "os_edition", "last_seen",
				"intune_ownership")).containsExactly("entra", "x64", "10", "Education", "2022-05-14", "Company");
		assertThat(cells(result, "OLD0002", "raw_domain", "architecture", "licence_edition", "last_seen",
				"raw_last_seen")).containsExactly("Azure AD registered", "x86", "Core", "2022-05-14", "");
	}

	@Test
	void readsJapaneseNames() throws IOException {
		ImportResult result = files.read(files.fixture("japanese.csv"));
		assertThat(result.problems()).isEmpty();
		assertThat(cells(result, "JPT0001", HARDWARE)).containsExactly("東京-01", "富士通クライアントコンピューティング株式会社",
				"LIFEBOOK U9413", "x64", "hybrid", "営業部", "taro@contoso.com", "2026-11-20");
		assertThat(cells(result, "JPT0002", "group", "domain", "raw_domain")).containsExactly("", "",
				"Microsoft Entra 登録済み");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-8 mark", "UTF-16LE mark", "windows-31j" })
	void readsEncodings(String encoding) throws IOException {
		String mark = encoding.endsWith("mark") ? "\uFEFF" : "";
		Path file = files.write("a.csv", mark + files.text("japanese.csv"),
				Charset.forName(encoding.replace(" mark", "")));
		assertThat(Importers.detect(List.of(file))).get().isInstanceOf(IntuneImporter.class);
		assertThat(cells(files.read(file), "JPT0001", "name")).containsExactly("東京-01");
	}

	@ParameterizedTest
	@CsvSource({ "0,x86,", "9,x64,", "12,arm64,", "5,,5", "6,,6", "X64,x64,", "ARM64,arm64,", "'',,", "99,,99" })
	void readsArchitectureCodes(String code, String word, String raw) throws IOException {
		ImportResult result = files.read(files.write("a.csv",
				HEADER + "1,A,2026-11-20,10.0.26100.1,S-1001,Windows,Pro,," + code + "\n"));
		assertThat(cells(result, "S-1001", "architecture", "raw_architecture"))
				.containsExactly(word == null ? "" : word, raw == null ? "" : raw);
	}

	@ParameterizedTest
	@CsvSource({ "azureADJoined,entra", "hybridAzureADJoined,hybrid", "azureADRegistered,''", "unknown,''", "1,''",
			"Hybrid Azure AD joined,hybrid", "Microsoft Entra 参加済み,entra" })
	void readsJoinTypes(String text, String word) throws IOException {
		ImportResult result = files.read(files.write("a.csv",
				HEADER + "1,A,2026-11-20,10.0.26100.1,S-1001,Windows,Pro," + text + ",9\n"));
		assertThat(cells(result, "S-1001", "domain", "raw_domain")).containsExactly(word, word.isEmpty() ? text : "");
	}

	@Test
	void takesTheNewestRecordOfDevice() throws IOException {
		ImportResult result = files.read(files.write("a.csv", HEADER
				+ "1,BEFORE,2026-01-20 08:00:00,10.0.19045.1,S-1001,Windows,Pro,,9\n"
				+ "2,OTHER,2026-11-20 08:00:00,10.0.26100.1,S-1002,Windows,Pro,,9\n"
				+ "3,AFTER,2026-11-20 08:00:00,10.0.26100.1,s-1001,Windows,Pro,,9\n"));
		assertThat(result.fleet().getDevices()).extracting("name").containsExactly("AFTER", "OTHER");
		assertThat(result.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.line()).isEqualTo(2);
			assertThat(problem.message()).contains("BEFORE", "AFTER", "line 4");
		});
	}

	@Test
	void recognisesContentNotNames() throws IOException {
		for (String fixture : List.of("all-devices.csv", "older.csv", "japanese.csv")) {
			assertThat(Importers.detect(List.of(files.write("x.txt", files.text(fixture))))).get()
					.isInstanceOf(IntuneImporter.class);
		}
		assertThat(new IntuneImporter().recognises(Sample
				.of(files.write("y.csv", "Device name,Serial number,Manufacturer\nA,B,C\n")))).isFalse();
	}

	@Test
	void namesLineAndColumnOfDamage() throws IOException {
		assertThat(files.damage(files.write("a.csv", HEADER + "1,A,2026-11-20\n1,A,,,S,,,,9,x\n")))
				.extracting(ImportProblem::line, ImportProblem::column)
				.containsExactly(tuple(2L, "Last check-in"), tuple(3L, "ProcessorArchitecture"));
		assertThat(files.damage(files.write("b.csv", "Device name,OS\nA,Windows\n"))).singleElement()
				.satisfies(problem -> assertThat(problem.column()).isEqualTo("Serial number"));
		assertThat(files.damage(files.write("c.csv", HEADER.replace("OS version", "serial-number") + "1,2,3,4,5,6,7,8,9\n")))
				.singleElement().satisfies(problem -> assertThat(problem.message()).contains("two columns"));
		assertThat(files.damage(files.write("d.csv", files.text("japanese.csv").replace("東京", "T\u00FC"),
				StandardCharsets.ISO_8859_1))).isNotEmpty();
		assertThat(files.damage(files.write("e.csv", ""))).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("empty"));
		String cut = files.text("all-devices.csv");
		assertThat(files.damage(files.write("f.csv", cut.substring(0, cut.indexOf("太郎"))))).isNotEmpty();
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
		ImportContext context = new ImportContext(Catalogue.shipped(), cancelled, Locale.ENGLISH);
		assertThatThrownBy(() -> new IntuneImporter().read(files.fixtures("older.csv"), context))
				.isInstanceOf(CancellationException.class);
	}

	@Test
	void tellsProblemsInJapanese() throws IOException {
		ImportResult result = new IntuneImporter().read(files.fixtures("all-devices.csv"),
				InventoryFolder.context(Locale.JAPANESE));
		assertThat(result.problems().getFirst().message()).contains("Windows 以外のデバイス");
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		List<Path> paths = files.fixtures("all-devices.csv");
		String first = files.fleet("f", paths);
		assertThat(first).contains("7XK2M13").doesNotContain("F17XYZ");
		assertThat(files.fleet("f", paths)).isEqualTo(first);
	}
}
