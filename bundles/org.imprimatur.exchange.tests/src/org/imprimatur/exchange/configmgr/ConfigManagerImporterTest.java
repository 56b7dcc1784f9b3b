package org.imprimatur.exchange.configmgr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.InventoryFolder.cells;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.imprimatur.exchange.powershell.PowerShellImporter;
import org.imprimatur.model.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Query results of Configuration Manager. */
class ConfigManagerImporterTest {

	private static final String[] LICENCE = { "licence_channel", "licence_version", "licence_edition",
			"licence_language", "licence_recorded_from" };

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new ConfigManagerImporter());
	}

	@Test
	void joinsViewsByResource() throws IOException {
		for (List<Path> paths : List.of(
				files.fixtures("r-system.csv", "operating-system.csv", "computer-system.csv", "pc-bios.csv"),
				files.fixtures("pc-bios.csv", "computer-system.csv", "operating-system.csv", "r-system.csv"))) {
			ImportResult result = files.read(paths);
			assertThat(result.problems()).isEmpty();
			assertThat(result.counts()).isEqualTo(new ImportCounts(4, 12, 0, 3, 3, 0, 0));
			assertThat(cells(result, "7XK2M13", "name", "manufacturer", "model", "architecture", "domain", "user",
					"last_seen")).containsExactly("TOKYO-001", "Dell Inc.", "Latitude 5450", "x64", "ad",
							"CONTOSO\\taro", "2026-11-18");
			assertThat(cells(result, "PF2ABCDE", LICENCE)).containsExactly("oem", "10", "Professional", "de-DE",
					"running_system");
			assertThat(cells(result, "7XK2M13", LICENCE)).as("Enterprise is a step-up").containsExactly("", "", "",
					"", "");
			assertThat(cells(result, "7XK2M13", "os_version", "os_edition", "os_language")).containsExactly("11",
					"Enterprise", "ja-JP");
			assertThat(cells(result, "JPT12345", "licence_version", "licence_edition")).containsExactly("2022",
					"ServerStandard");
		}
	}

	@Test
	void readsJoinedTable() throws IOException {
		ImportResult result = files.read(files.fixture("joined.csv"));
		assertThat(result.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("No Asset Tag", "machines: 1"));
		assertThat(cells(result, "PF2ABCDE", "asset_tag")).containsExactly("");
		assertThat(cells(result, "7XK2M13", "name", "asset_tag", "manufacturer", "last_seen"))
				.containsExactly("TOKYO-001", "A-1001", "Dell Inc.", "2026-11-18");
		assertThat(cells(result, "7XK2M13", LICENCE)).containsExactly("", "11", "Professional", "ja-JP",
				"running_system");
		assertThat(cells(result, "PF2ABCDE", "last_seen", "raw_last_seen")).containsExactly("2026-11-18", "");
	}

	@Test
	void keepsAndReportsDaysThatLeaveTheMonthOpen() throws IOException {
		ImportResult result = files.read(files.write("a.csv", "ResourceID,Netbios_Name0,SerialNumber0,SMBIOSBIOSVersion0,"
				+ "LastHWScan\n1,PC-1,S-1001,x,3/4/2026 9:00:00 AM\n2,PC-2,S-1002,x,3/5/2026 9:00:00 AM\n"));
		assertThat(cells(result, "S-1001", "last_seen", "raw_last_seen")).containsExactly("", "3/4/2026 9:00:00 AM");
		assertThat(result.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("2 machines", "3/4/2026"));
	}

	@Test
	void joinsRowsThatHaveNamesOnly() throws IOException {
		ImportResult result = files.read(
				files.write("os.csv", "Netbios_Name0,Caption0,OSLanguage0,BuildNumber0,OperatingSystemSKU0\n"
						+ "pc-1,Microsoft Windows 11 Pro,1041,26100,48\n"),
				files.write("sys.csv", "ResourceID,Name0,Client0\n1,PC-1,1\n2,PC-1,1\n"),
				files.write("bios.csv", "ResourceID,SerialNumber0,SMBIOSBIOSVersion0\n1,S-1001,x\n2,S-1002,x\n"));
		assertThat(cells(result, "S-1001", "name", "licence_language")).containsExactly("pc-1", "ja-JP");
		assertThat(cells(result, "S-1002", "name", "licence_language")).containsExactly("PC-1", "");
	}

	@Test
	void tellsChannelAndFirmwareKeyButNoKey() throws IOException {
		List<Path> paths = List.of(files.fixture("pc-bios.csv"),
				files.write("slp.csv", "ResourceID,Name0,Description0,LicenseFamily0,LicenseStatus0,PartialProductKey0\n"
						+ "16777220,\"Windows(R), Enterprise edition\",\"Windows(R) Operating System, VOLUME_KMSCLIENT channel\",Enterprise,1,2YT43\n"
						+ "16777220,\"Windows(R), Enterprise edition\",\"Windows(R) Operating System, RETAIL channel\",Enterprise,0,\n"),
				files.write("sls.csv", "ResourceID,OA3xOriginalProductKey0,OA3xOriginalProductKeyDescription0\n"
						+ "16777220,VK7JG-NPHTM-C97JM-9MPGT-3V66T,[4.0] Professional OEM:DM\n"),
				files.fixture("operating-system.csv"));
		ImportResult result = files.read(paths);
		assertThat(cells(result, "7XK2M13", "os_channel", "firmware_edition", "evidence", "licence_channel",
				"licence_edition", "licence_recorded_from")).containsExactly("vl", "Professional", "firmware_record",
						"oem", "Professional", "firmware");
		assertThat(result.problems().toString()).doesNotContain("VK7JG");
		assertThat(files.fleet("f", paths)).doesNotContain("VK7JG");
	}

	@Test
	void takesNoPlaceholderWhereAnotherViewKnowsBetter() throws IOException {
		ImportResult result = files.read(
				files.write("bios.csv", "ResourceID,SerialNumber0,SMBIOSBIOSVersion0\n1,To be filled by O.E.M.,x\n"),
				files.write("enclosure.csv", "ResourceID,SerialNumber0,ChassisTypes0,SMBIOSAssetTag0\n1,S-1001,9,A-7\n"));
		assertThat(cells(result, "S-1001", "asset_tag")).containsExactly("A-7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "22", "1111", "12345" })
	void assetTagsMayBeShortNumbers(String tag) throws IOException {
		ImportResult result = files.read(files.write("joined.csv",
				"ResourceID,Name0,SerialNumber0,SMBIOSBIOSVersion0,SMBIOSAssetTag0\n1,PC-1,S-1001,x,%s\n".formatted(tag)));
		assertThat(cells(result, "S-1001", "asset_tag")).containsExactly(tag);
		assertThat(result.problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "No Asset Tag", "NoAssetTag", "No Asset Information", "Asset Tag", "To be filled by O.E.M.",
			"To Be Filled By O.E.M", "Default string", "System Serial Number", "None", "0", "0000000", "N/A", "Not Specified",
			"Chassis Serial Number", "INVALID", "-", "............" })
	void placeholdersIdentifyNothing(String text) throws IOException {
		ImportResult result = files.read(files.write("joined.csv", "ResourceID,Name0,SerialNumber0,SMBIOSBIOSVersion0,"
				+ "SMBIOSAssetTag0\n1,PC-1,S-1001,x,%1$s\n2,PC-2,S-1002,x,%1$s\n3,PC-3,%1$s,x,A-3\n".formatted(text)));
		assertThat(result.fleet().getDevices()).extracting(Device::getSerial).containsExactly("S-1001", "S-1002");
		assertThat(result.fleet().getDevices()).extracting(Device::getAssetTag).containsOnlyNulls();
		assertThat(result.counts().skipped()).isEqualTo(1);
		assertThat(result.problems()).extracting(ImportProblem::message).hasSize(2)
				.anySatisfy(message -> assertThat(message).contains("asset tag “" + text + "”", "machines: 2"))
				.anySatisfy(message -> assertThat(message).contains("serial number “" + text + "”", "A-3"));
	}

	@Test
	void reportsMissingSerialsContradictionsAndRowsOfNobody() throws IOException {
		ImportResult result = files.read(files.fixture("r-system.csv"),
				files.write("os.csv", "Caption0,OSLanguage0\nMicrosoft Windows 11 Pro,1041\n"),
				files.write("two.csv", "ResourceID,OSLanguage0\n16777220,1041\n16777220,1033\n"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(3, 6, 1, 3, 0, 3, 5));
		assertThat(result.problems().toString()).contains("two.csv:3:OSLanguage0", "os.csv: 1 rows", "v_GS_PC_BIOS");
	}

	@Test
	void takesTheRecordThatWasSeenLast() throws IOException {
		ImportResult result = files.read(files.write("a.csv", "ResourceID,Netbios_Name0,SerialNumber0,SMBIOSBIOSVersion0,"
				+ "LastHWScan\n1,OLD,S-1001,x,2025-01-01 00:00:00\n2,NEW,S-1001,x,2026-01-01 00:00:00\n"));
		assertThat(cells(result, "S-1001", "name")).containsExactly("NEW");
		assertThat(result.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("OLD"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE mark", "windows-31j" })
	void readsEncodingsAndDelimiters(String encoding) throws IOException {
		String mark = encoding.endsWith("mark") ? "\uFEFF" : "";
		for (String delimiter : List.of(",", ";", "\t")) {
			Path file = files.write("os.csv", mark + files.text("operating-system.csv").replace(",", delimiter),
					Charset.forName(encoding.replace(" mark", "")));
			assertThat(Importers.detect(List.of(file))).get().isInstanceOf(ConfigManagerImporter.class);
			assertThat(cells(files.read(file, files.fixture("pc-bios.csv")), "7XK2M13", "architecture"))
					.containsExactly("x64");
		}
	}

	@Test
	void recognisesContentNotNames() throws IOException {
		for (String fixture : List.of("r-system.csv", "operating-system.csv", "computer-system.csv", "pc-bios.csv",
				"joined.csv")) {
			assertThat(Importers.detect(List.of(files.write("x.csv", files.text(fixture))))).get()
					.isInstanceOf(ConfigManagerImporter.class);
		}
		assertThat(Importers.detect(List.of(files.write("y.csv", "PSComputerName,OSLanguage\nA,1041\n")))).get()
				.isInstanceOf(PowerShellImporter.class);
		assertThat(Importers.detect(List.of(files.write("z.csv", "ResourceID,LastActiveTime\n1,2\n")))).isEmpty();
	}

	@Test
	void namesLineAndColumnOfDamage() throws IOException {
		assertThat(files.damage(files.write("a.csv", "ResourceID,OSLanguage0,Caption0\n1,2\n1,2,3,4\n")).toString())
				.contains("a.csv:2:OSLanguage0", "a.csv:3:Caption0");
		assertThat(files.damage(files.write("b.csv", "ResourceID,SerialNumber0,serialnumber0\n1,2,3\n")).toString())
				.contains("b.csv:1:serialnumber0");
		assertThat(files.damage(files.write("c.csv", "a,b\n1,2\n"))).isNotEmpty();
		assertThat(files.damage(files.write("d.csv", "\n\n"))).isNotEmpty();
		assertThat(new ConfigManagerImporter().read(files.fixtures("r-system.csv"),
				InventoryFolder.context(Locale.JAPANESE)).problems().getFirst().message()).contains("シリアル番号");
	}
}
