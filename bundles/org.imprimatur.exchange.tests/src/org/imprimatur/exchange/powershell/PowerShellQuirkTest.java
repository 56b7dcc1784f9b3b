package org.imprimatur.exchange.powershell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.imprimatur.exchange.powershell.PowerShellFiles.cells;
import static org.imprimatur.exchange.powershell.PowerShellFiles.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, delimiters and values as they occur. */
class PowerShellQuirkTest {

	private static final String HEADER = "PSComputerName,SerialNumber,Caption,OperatingSystemSKU,BuildNumber,"
			+ "OSLanguage,Model,Description,ProductKeyChannel,LicenseStatus\n";

	@TempDir
	Path folder;
	private PowerShellFiles files;

	@BeforeEach
	void prepare() {
		files = new PowerShellFiles(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-8 mark", "UTF-16LE mark", "UTF-16BE mark", "windows-31j", "US-ASCII" })
	void readsEncodings(String encoding) throws IOException {
		String mark = encoding.endsWith("mark") ? "\uFEFF" : "";
		String text = PowerShellFiles.text("ps7-joined.csv").lines().filter(line -> !line.contains("PC-03"))
				.collect(Collectors.joining("\n", "", "\n"));
		ImportResult result = read(List
				.of(files.write("a.csv", mark + text, Charset.forName(encoding.replace(" mark", "")))));
		boolean ascii = encoding.equals("US-ASCII");
		assertThat(cells(result, "PC-02", "manufacturer", "architecture", "licence_language")).containsExactly(
				ascii ? "" : "富士通クライアントコンピューティング株式会社", "x64", "ja-JP");
		assertThat(result.problems()).extracting(ImportProblem::line, ImportProblem::column)
				.isEqualTo(ascii ? List.of(tuple(2L, "OSArchitecture")) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void readsDelimiters(String delimiter) throws IOException {
		for (String fixture : List.of("ps5-os.csv", "ps5-bios.csv")) {
			String text = PowerShellFiles.text(fixture).replace("\",\"", "\"" + delimiter + "\"");
			files.write(fixture, text);
		}
		ImportResult result = read(List.of(folder.resolve("ps5-os.csv"), folder.resolve("ps5-bios.csv")));
		assertThat(cells(result, "SHANGHAI-2", "serial", "licence_language")).containsExactly("5CG1234XYZ", "zh-CN");
	}

	@Test
	void ignoresTheCaseOfHeaders() throws IOException {
		String text = PowerShellFiles.text("ps7-joined.csv");
		int end = text.indexOf('\n');
		ImportResult result = read(List.of(files.write("a.csv", text.substring(0, end).toUpperCase() + text.substring(end))));
		assertThat(cells(result, "PC-01", "serial", "licence_edition")).containsExactly("0F01A2B23456", "Core");
	}

	@ParameterizedTest
	@CsvSource({ "OEM_DM,,oem", "OEM_COA_NSLP,,coem", "RETAIL,,fpp", ",OEM:DM,oem", ",Retail,fpp", "NEW_THING,,",
			"VOLUME_KMSCLIENT,,", "VOLUME_MAK,Volume:MAK,", "RETAIL,Retail:TB:Eval," })
	void readsChannels(String description, String keyChannel, String expected) throws IOException {
		String text = description == null ? "" : "\"Windows(R) Operating System, " + description + " channel\"";
		String windows = text.isEmpty() ? "Windows(R)" : text;
		ImportResult result = read(List.of(files.write("a.csv", HEADER + "PC,S-1001,Microsoft Windows 11 Pro,48,26100,1041,M,"
				+ windows + "," + (keyChannel == null ? "" : keyChannel) + ",1\n")));
		assertThat(cells(result, "PC", "licence_channel")).containsExactly(expected == null ? "" : expected);
		assertThat(cells(result, "PC", "raw_licence")).doesNotContain("");
	}

	@ParameterizedTest
	@CsvSource({ "4711,Microsoft Windows 11 Pro Future,,4711", "48,Microsoft Windows 11 Enterprise,,48",
			",Microsoft Windows 11 Pro,Professional,Professional", "125,Microsoft Windows 11 Enterprise LTSC,,EnterpriseS",
			"100,,CoreSingleLanguage,CoreSingleLanguage" })
	void leavesEditionOpenWhereItIsNotTold(String sku, String caption, String licensed, String running)
			throws IOException {
		ImportResult result = read(List.of(files.write("a.csv", HEADER + "PC,S-1001," + (caption == null ? "" : caption) + ","
				+ (sku == null ? "" : sku) + ",26100,1041,M,,,\n")));
		assertThat(cells(result, "PC", "licence_edition", "os_edition"))
				.containsExactly(licensed == null ? "" : licensed, running);
	}

	@Test
	void tellsTheYearOfLongTermReleases() throws IOException {
		ImportResult result = read(List.of(files.write("a.csv",
				HEADER + "PC,S-1001,Microsoft Windows 10 Enterprise LTSC,125,17763,1041,M,,,\n"
						+ "IOT,S-1002,,191,26100,1041,M,\"Windows(R) Operating System, OEM_DM channel\",,1\n")));
		assertThat(cells(result, "PC", "os_version", "licence_version")).containsExactly("2019", "");
		assertThat(cells(result, "IOT", "licence_version", "licence_edition", "licence_channel"))
				.containsExactly("2024", "IoTEnterpriseS", "oem");
	}

	@Test
	void keepsUnknownLanguagesAsTheyStand() throws IOException {
		ImportResult result = read(List.of(files.write("a.csv", HEADER + "PC,S-1001,,48,26100,31337,M,,,\n")));
		assertThat(cells(result, "PC", "licence_language", "os_language")).containsExactly("", "31337");
	}

	@ParameterizedTest
	@ValueSource(strings = { "To Be Filled By O.E.M.", "System Serial Number", "Default string", "0000000", "None",
			"", "N/A", "123456789", "........" })
	void skipsPlaceholderSerialsWithMessage(String serial) throws IOException {
		ImportResult result = read(List.of(files.write("a.csv", HEADER + "PC-9,\"" + serial + "\",,48,26100,1041,M,,,\n")));
		assertThat(result.fleet().getDevices()).isEmpty();
		assertThat(result.counts().skipped()).isEqualTo(1);
		ImportProblem problem = result.problems().getFirst();
		assertThat(problem.line()).isEqualTo(2);
		assertThat(problem.column()).isEqualTo("SerialNumber");
		assertThat(problem.message()).contains("PC-9");
	}

	@Test
	void reportsSerialsThatTwoMachinesHave() throws IOException {
		ImportResult result = read(List.of(files.write("a.csv",
				HEADER + "PC-1,S-1001,,48,26100,1041,M,,,\nPC-2,s-1001,,48,26100,1041,M,,,\n")));
		assertThat(result.counts().devices()).isEqualTo(1);
		assertThat(result.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.line()).isEqualTo(3);
			assertThat(problem.message()).contains("PC-2", "PC-1", "line 2");
		});
	}

	@Test
	void reportsContradictingRows() throws IOException {
		ImportResult result = read(List.of(files.write("a.csv",
				HEADER + "PC-1,S-1001,,48,26100,1041,M,,,\nPC-1,S-1002,,48,26100,1041,M,,,\n")));
		assertThat(result.counts().devices()).isEqualTo(1);
		assertThat(result.problems()).singleElement().satisfies(problem -> assertThat(problem.toString())
				.contains("a.csv:3:SerialNumber: ", "S-1001", "S-1002"));
	}

	@Test
	void neverReadsProductKeys() throws IOException {
		ImportResult result = read(List.of(files.write("a.csv",
				HEADER + "PC-1,S-1001,VK7JG-NPHTM-C97JM-9MPGT-3V66T,48,26100,1041,vk7jg-nphtm-c97jm-9mpgt-3v66t x,,,\n")));
		assertThat(cells(result, "PC-1", "os_caption", "model", "licence_edition")).containsExactly("", "",
				"Professional");
		assertThat(result.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.column()).isEqualTo("Caption");
			assertThat(problem.message()).doesNotContain("VK7JG");
		});
	}

	@Test
	void tellsProblemsInJapanese() throws IOException {
		ImportResult result = new PowerShellImporter().read(
				List.of(files.write("a.csv", HEADER + "PC-9,None,,48,26100,1041,M,,,\n")),
				new ImportContext(PowerShellFiles.context().catalogue(),
						Progress.NONE, Locale.JAPANESE));
		assertThat(result.problems().getFirst().message()).contains("シリアル番号", "PC-9", "None");
	}
}
