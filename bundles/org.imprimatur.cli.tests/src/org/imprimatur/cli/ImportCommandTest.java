package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imprimatur.cli.text.Layout;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Importers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Inventories into a fleet file, as users call it. */
class ImportCommandTest {

	private static final String FLEET = "tokyo.fleet.csv";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "powershell.csv, powershell", "intune.csv, intune", "configmgr.csv, configmgr", "glpi.csv, glpi",
			"ocs.xml, ocs", "snipe-it.csv, snipe-it" })
	void formatsAreToldByTheContent(String file, String format) throws IOException {
		Fixtures.copy(file, folder);
		Call call = call("import", file, "--fleet", FLEET);
		assertThat(call.out()).contains("Written: " + FLEET, "(" + format + ")", " added, ", "Added (");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
		String imported = Files.readString(folder.resolve(FLEET));
		assertThat(call("import", file, "--fleet", FLEET).out()).contains("Nothing new", "0 added, 0 changed");
		assertThat(folder.resolve(FLEET)).hasContent(imported);
	}

	@Test
	void autopilotHashesAreImported() throws IOException {
		Fixtures.copy("autopilot.csv", folder);
		assertThat(call("import", "autopilot.csv", "--fleet", FLEET).out()).contains("(autopilot)");
	}

	@Test
	void machinesThatVamtKnowsByNameOnlyAreSkippedAndTheReasonIsTold() throws IOException {
		Fixtures.copy("vamt.csv", folder);
		Call call = call("import", "vamt.csv", "--fleet", FLEET);
		assertThat(call.out()).contains("(vamt)", "Warning: Not everything was imported");
		assertThat(call.err()).contains("vamt.csv:2:");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(call("import", "vamt.csv", "--fleet", FLEET, "--strict").exit()).isEqualTo(ExitCode.FINDINGS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyFormatIsListedWithALineOfItsOwn(String language) {
		Call call = call("import", "--list-formats", "--lang", language);
		for (Importer importer : Importers.all()) {
			assertThat(call.out()).containsPattern("(?m)^  " + importer.id() + " +\\S");
		}
		assertThat(call.out()).containsPattern("(?m)^  image +\\S").containsPattern("(?m)^  ent +\\S");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
	}

	@Test
	void theFormatMayBeForcedBeforeTheFilesOrByOption() throws IOException {
		Fixtures.copy("powershell.csv", folder);
		assertThat(call("import", "powershell", "powershell.csv", "--fleet", FLEET).exit()).isEqualTo(ExitCode.CLEAN);
		Call call = call("import", "powershell.csv", "--format", "intune", "--fleet", "other.fleet.csv");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(folder.resolve("other.fleet.csv")).doesNotExist();
	}

	@Test
	void wrongCallsSayWhatIsWrong() throws IOException {
		Fixtures.copy("powershell.csv", folder);
		assertThat(call("import", "--fleet", FLEET).err()).contains("at least one file");
		assertThat(call("import", "powershell", "--fleet", FLEET).err()).contains("at least one file");
		assertThat(call("import", "powershell.csv").err()).contains("Missing: --fleet");
		assertThat(call("import", "sccm", "powershell.csv", "--fleet", FLEET).err())
				.contains("There is no format “sccm”", "configmgr", "--list-formats");
		Call call = call("import", "powershell.csv", "-f", "sccm", "--fleet", FLEET);
		assertThat(call.err()).contains("There is no format “sccm”");
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(Call.in(folder, Locale.JAPANESE, Layout.PLAIN, "import", "powershell.csv").err())
				.contains("デバイスファイル");
	}

	@Test
	void contentOfNoKnownFormatLeadsToAMapping() throws IOException {
		Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
		Call call = call("import", "x.csv", "--fleet", FLEET);
		assertThat(call.err()).startsWith("x.csv: ").contains("imprimatur import mapping FILE --propose");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call("import", "missing.csv", "--fleet", FLEET).err()).contains("missing.csv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "media.wim", "dism-index.txt" })
	void anImageIsLedToItsOwnCommand(String file) throws IOException {
		Fixtures.copy(file, folder);
		Call call = call("import", file, "--fleet", FLEET);
		assertThat(call.err()).startsWith(file + ": ").contains("imprimatur import image " + file + " --plan");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void theHelpSaysHowToMakeTheFilesInLinesThatCanBeCopied(String language) {
		assertThat(call("import", "--help", "--lang", language).out()).contains("""
				  Get-CimInstance SoftwareLicensingProduct -ComputerName $pc `
				    -Filter "PartialProductKey IS NOT NULL" |
				    Export-Csv licence.csv -NoTypeInformation -Encoding UTF8
				""", "FROM v_R_System s JOIN", "Get-VamtProduct | Export-Csv", "Get-WindowsAutopilotInfo");
		assertThat(call("import", "image", "--help", "--lang", language).out()).contains("dism /Get-WimInfo",
				"Get-WindowsImage");
	}

	@Test
	void aDryRunWritesNothing() throws IOException {
		Fixtures.copy("powershell.csv", folder);
		Call call = call("import", "powershell.csv", "--fleet", FLEET, "--dry-run");
		assertThat(call.out()).contains("Dry run, nothing written: " + FLEET, "Added (");
		assertThat(folder.resolve(FLEET)).doesNotExist();
	}

	@Test
	void damageIsToldWithItsLineAndTheFleetStays() throws IOException {
		Fixtures.copy("powershell.csv", folder);
		call("import", "powershell.csv", "--fleet", FLEET);
		String before = Files.readString(folder.resolve(FLEET));
		Files.write(folder.resolve("bad.csv"),
				"PSComputerName,CSName,Caption,BuildNumber\nPC1,PC1,\"Microsoft Windows 11 Pro\u00e9\n"
						.getBytes(StandardCharsets.ISO_8859_1));
		Call call = call("import", "powershell", "bad.csv", "--fleet", FLEET);
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).startsWith("bad.csv:2");
		assertThat(folder.resolve(FLEET)).hasContent(before);
	}

	@Test
	void aStoppedImportWritesNothing() throws IOException {
		Fixtures.copy("powershell.csv", folder);
		Call call = Call.stopped(folder, "import", "powershell.csv", "--fleet", FLEET);
		assertThat(call.exit()).isEqualTo(ExitCode.STOPPED);
		assertThat(folder.resolve(FLEET)).doesNotExist();
	}

	@Test
	void manyProblemsAreCutUnlessAllAreWanted() throws IOException {
		Files.writeString(folder.resolve("os.csv"), "CSName,Caption,BuildNumber,OSLanguage,Version\n"
				+ IntStream.range(0, 30).mapToObj(i -> "PC" + i + ",Microsoft Windows 11 Pro,26100,1041,10.0.26100\n")
						.collect(Collectors.joining()));
		assertThat(call("import", "os.csv", "--fleet", FLEET).err().lines()).hasSize(21).last().asString()
				.contains("10 more problems (--all)");
		assertThat(call("import", "os.csv", "--fleet", FLEET, "--all").err().lines()).hasSize(30);
	}

	@ParameterizedTest
	@ValueSource(strings = { "powershell.csv", "vamt.csv", "snipe-it.csv" })
	void jsonFitsTheSchemaThatTheCommandPrints(String file) throws IOException {
		Fixtures.copy(file, folder);
		Call call = call("import", file, "--fleet", FLEET, "--report", "json");
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(call("import", "--print-schema").out()).validate(call.out(), InputFormat.JSON)).isEmpty();
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}
}
