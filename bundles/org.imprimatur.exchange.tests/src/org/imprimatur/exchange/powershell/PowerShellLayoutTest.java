package org.imprimatur.exchange.powershell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.powershell.PowerShellFiles.cells;
import static org.imprimatur.exchange.powershell.PowerShellFiles.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts in which PowerShell 5 and 7 export, and what they become. */
class PowerShellLayoutTest {

	private static final String[] LICENCE = { "licence_channel", "licence_version", "licence_edition",
			"licence_language", "licence_recorded_from" };
	private static final String[] SYSTEM = { "os_version", "os_edition", "os_build", "os_language", "os_channel" };

	@TempDir
	Path folder;
	private PowerShellFiles files;

	@BeforeEach
	void prepare() {
		files = new PowerShellFiles(folder);
	}

	private ImportResult powerShell5() throws IOException {
		return read(files.fixtures("ps5-bios.csv", "ps5-slp.csv", "ps5-os.csv", "ps5-cs.csv", "ps5-sls.csv"));
	}

	@Test
	void joinsTheClassesOfManyMachines() throws IOException {
		ImportResult result = powerShell5();
		assertThat(result.counts()).isEqualTo(new ImportCounts(5, 17, 0, 3, 3, 0, 1));
		assertThat(result.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("-Encoding UTF8"));
		assertThat(cells(result, "BERLIN-7", "serial", "manufacturer", "model", "architecture", "domain", "user"))
				.containsExactly("PF2ABCDE", "LENOVO", "20XW0026GE", "x64", "workgroup", "");
		assertThat(cells(result, "TOKYO-001", "serial", "manufacturer", "model", "architecture", "domain", "user",
				"last_seen")).containsExactly("7XK2M13", "Dell Inc.", "Latitude 5450", "x64", "ad", "CONTOSO\\taro", "");
	}

	@Test
	void takesTheLicenceFromSystemThatRunsUnderIt() throws IOException {
		ImportResult result = powerShell5();
		assertThat(cells(result, "BERLIN-7", LICENCE)).containsExactly("oem", "10", "Professional", "de-DE",
				"running_system");
		assertThat(cells(result, "BERLIN-7", "raw_licence")).first().asString().contains("OEM_DM channel")
				.doesNotContain("ESU");
	}

	@Test
	void doesNotTakeVolumeActivationForTheLicenceOfTheDevice() throws IOException {
		ImportResult result = powerShell5();
		assertThat(cells(result, "TOKYO-001", SYSTEM)).containsExactly("11", "Enterprise", "22631", "en-US", "vl");
		assertThat(cells(result, "TOKYO-001", LICENCE)).containsExactly("oem", "", "Professional", "", "firmware");
		assertThat(cells(result, "TOKYO-001", "firmware_edition", "evidence", "raw_firmware"))
				.containsExactly("Professional", "firmware_record", "");
	}

	@Test
	void readsBuildRatherThanCaptionAndOemProductId() throws IOException {
		ImportResult result = powerShell5();
		assertThat(cells(result, "SHANGHAI-2", LICENCE)).containsExactly("oem", "11", "Professional", "zh-CN",
				"running_system");
		assertThat(cells(result, "SHANGHAI-2", "firmware_edition", "raw_firmware", "evidence", "architecture"))
				.containsExactly("", "[4.0] CoreFuture OEM:DM", "firmware_record", "x64");
	}

	@Test
	void readsJoinedColumnsOfPowerShell7() throws IOException {
		ImportResult result = read(files.fixtures("ps7-joined.csv"));
		assertThat(result.problems()).isEmpty();
		assertThat(cells(result, "PC-01", LICENCE)).containsExactly("oem", "11", "Core", "ja-JP", "running_system");
		assertThat(cells(result, "PC-01", "serial", "manufacturer", "model", "architecture", "firmware_edition",
				"domain")).containsExactly("0F01A2B23456", "Microsoft Corporation", "Surface Laptop 5", "x64", "Core",
						"workgroup");
		assertThat(cells(result, "PC-02", LICENCE)).containsExactly("fpp", "11", "Professional", "ja-JP",
				"running_system");
		assertThat(cells(result, "PC-03", LICENCE)).containsExactly("", "11", "Professional", "zh-CN",
				"running_system");
		assertThat(cells(result, "PC-03", "os_caption", "architecture")).containsExactly("Microsoft Windows 11 专业版",
				"x64");
		assertThat(cells(result, "SRV-01", LICENCE)).containsExactly("vl", "2022", "ServerStandard", "ja-JP",
				"running_system");
	}

	@Test
	void joinsFilesThatNameNoMachineByTheOnlyOneThereIs() throws IOException {
		ImportResult result = read(files.fixtures("local-bios.csv", "local-os.csv"));
		assertThat(result.problems()).isEmpty();
		assertThat(cells(result, "OLD-PC", "serial", "manufacturer", "architecture"))
				.containsExactly("X99-7713", "American Megatrends Inc.", "");
		assertThat(cells(result, "OLD-PC", LICENCE)).containsExactly("oem", "7", "Ultimate", "en-US",
				"running_system");
	}

	@Test
	void joinsFilesByFolderOrByTheirNames() throws IOException {
		String os = PowerShellFiles.text("local-os.csv");
		String bios = PowerShellFiles.text("local-bios.csv");
		List<Path> paths = List.of(files.write("a/os.csv", os), files.write("a/bios.csv", bios),
				files.write("b/NEW-PC_os.csv", os.replace("OLD-PC", "NEW-PC")),
				files.write("b/third_os.csv", os.replace("OLD-PC", "THIRD")),
				files.write("b/new-pc_bios.csv", bios.replace("X99-7713", "X99-0002")),
				files.write("b/third-bios.csv", bios.replace("X99-7713", "X99-0003")));
		ImportResult result = read(paths);
		assertThat(result.problems()).isEmpty();
		assertThat(cells(result, "OLD-PC", "serial")).containsExactly("X99-7713");
		assertThat(cells(result, "NEW-PC", "serial")).containsExactly("X99-0002");
		assertThat(cells(result, "THIRD", "serial")).containsExactly("X99-0003");
	}

	@Test
	void joinsFilesOfOneMachineWithoutAnyName() throws IOException {
		String os = "\"Caption\",\"OSLanguage\",\"BuildNumber\",\"OperatingSystemSKU\"\n"
				+ "\"Microsoft Windows 11 Pro\",\"1041\",\"26100\",\"48\"\n";
		ImportResult result = read(List.of(files.write("os.csv", os), files.fixture("local-bios.csv")));
		assertThat(result.counts()).isEqualTo(new ImportCounts(2, 2, 0, 1, 1, 0, 0));
		assertThat(result.fleet().getDevices().getFirst().getSerial()).isEqualTo("X99-7713");
	}

	@Test
	void reportsRowsWhoseMachineCannotBeFound() throws IOException {
		ImportResult result = read(files.fixtures("ps5-os.csv", "local-bios.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(2, 4, 1, 3, 0, 3, 5));
		assertThat(result.problems()).anySatisfy(problem -> {
			assertThat(problem.file()).hasFileName("local-bios.csv");
			assertThat(problem.line()).isEqualTo(2);
			assertThat(problem.message()).contains("PSComputerName");
		});
	}

	@Test
	void joinsByTheNameThatWasAskedForAndTheOneThatAnswered() throws IOException {
		List<Path> paths = List.of(
				files.write("bios.csv", "PSComputerName,SerialNumber\n10.0.0.5,S-77\n10.0.0.6,S-78\n"),
				files.write("os.csv", "CSName,OSLanguage,OperatingSystemSKU,BuildNumber\nPC5,1041,48,26100\n"),
				files.write("cs.csv", "PSComputerName,Name,PartOfDomain,Model\n10.0.0.5,PC5,True,M1\n"));
		ImportResult result = read(paths);
		assertThat(cells(result, "PC5", "serial", "model", "licence_language")).containsExactly("S-77", "M1",
				"ja-JP");
		assertThat(result.counts().devices()).isEqualTo(2);
	}

	@Test
	void takesNoJumpHostForMachine() throws IOException {
		ImportResult result = read(List.of(
				files.write("os.csv", "PSComputerName,CSName,OSLanguage\nJUMP,PC1,1041\nJUMP,PC2,1033\n"),
				files.write("bios.csv", "PSComputerName,SerialNumber\nJUMP,S-1\nJUMP,S-2\n")));
		assertThat(result.fleet().getDevices()).isEmpty();
		assertThat(result.counts()).isEqualTo(new ImportCounts(2, 4, 2, 2, 0, 2, 3));
	}

	@Test
	void readsSeveralTablesJoinedEndToEnd() throws IOException {
		String os = PowerShellFiles.text("ps5-os.csv");
		ImportResult result = read(List.of(files.write("all.csv",
				os + PowerShellFiles.text("ps5-bios.csv") + PowerShellFiles.text("ps5-cs.csv")
						+ os + os.substring(os.indexOf('\n') + 1))));
		assertThat(result.counts().devices()).isEqualTo(3);
	}

	@Test
	void recognisesContentNotNames() throws IOException {
		assertThat(Importers.detect(files.fixtures("ps5-bios.csv"))).get().isInstanceOf(PowerShellImporter.class);
		assertThat(Importers.detect(files.fixtures("ps5-sls.csv"))).isPresent();
		assertThat(Importers.detect(files.fixtures("ps7-joined.csv"))).isPresent();
		assertThat(Importers.detect(List.of(files.write("ps5-os.csv", "Device name,Serial number\nA,B\n")))).isEmpty();
		assertThat(Importers.detect(List.of(files.write("disk.csv",
				"#TYPE Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_DiskDrive\n"
						+ "PSComputerName,SerialNumber\nPC,1\n")))).isEmpty();
		assertThat(Importers.detect(List.of(files.write("empty.csv", "")))).isEmpty();
	}

	@Test
	void leavesOutRowsOfOtherClassesAndSaysSo() throws IOException {
		ImportResult result = read(List.of(files.fixture("ps7-joined.csv"),
				files.write("cpu.csv", "PSComputerName,CreationClassName,Manufacturer\nPC-01,Win32_Processor,Intel\n")));
		assertThat(result.counts()).isEqualTo(new ImportCounts(2, 5, 1, 1, 4, 4, 0, 1));
		assertThat(result.problems().getFirst().file()).hasFileName("cpu.csv");
	}
}
