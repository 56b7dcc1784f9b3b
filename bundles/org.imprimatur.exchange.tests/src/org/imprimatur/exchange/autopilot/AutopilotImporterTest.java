package org.imprimatur.exchange.autopilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.InventoryFolder.cells;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of hardware hashes. */
class AutopilotImporterTest {

	private static final String HASH = "T0HbAwEAHAAAAAoA";

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new AutopilotImporter());
	}

	@Test
	void readsWhatScriptsWrite() throws IOException {
		Path file = files.fixture("script.csv");
		assertThat(Importers.detect(List.of(file))).get().isInstanceOf(AutopilotImporter.class);
		ImportResult result = files.read(file);
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 2, 0, 2, 2, 0, 0));
		assertThat(cells(result, "7XK2M13", "licence_channel", "licence_edition", "licence_language"))
				.containsExactly("", "", "");
		assertThat(cells(result, "PF2ABCDE", "licence_channel", "licence_edition")).as("OEM product id")
				.containsExactly("oem", "");
	}

	@Test
	void readsWhatIsImportedThere() throws IOException {
		ImportResult result = files.read(files.fixture("import.csv"));
		assertThat(cells(result, "7XK2M13", "group", "user")).containsExactly("Sales", "taro@contoso.com");
		assertThat(cells(result, "PF2ABCDE", "group", "user")).containsExactly("", "");
	}

	@Test
	void readsOwnersMakersAndModels() throws IOException {
		ImportResult result = files.read(
				files.write("a.csv", "Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Owner\nS-1001,,"
						+ HASH + ",G,Contoso\n"),
				files.write("b.csv", "Device Serial Number,Windows Product ID,Hardware Hash,Manufacturer name,Device model\n"
						+ "S-1002,," + HASH + ",LENOVO,To be filled by O.E.M.\n"));
		assertThat(cells(result, "S-1001", "group", "owner", "autopilot_owner")).containsExactly("G", "", "Contoso");
		assertThat(cells(result, "S-1002", "manufacturer", "model")).containsExactly("LENOVO", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-8 mark", "UTF-16LE mark", "US-ASCII" })
	void readsEncodings(String encoding) throws IOException {
		String mark = encoding.endsWith("mark") ? "\uFEFF" : "";
		Path file = files.write("a.csv", mark + files.text("import.csv").replace("\n", "\r\n"),
				Charset.forName(encoding.replace(" mark", "")));
		assertThat(Importers.detect(List.of(file))).get().isInstanceOf(AutopilotImporter.class);
		assertThat(files.read(file).counts().devices()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", " " })
	void readsFirstRowOnTheLineOfTheHeader(String between) throws IOException {
		Path file = files.write("a.csv", "Device Serial Number,Windows Product ID,Hardware Hash" + between + "S-1001,,"
				+ HASH + "\nS-1002,," + HASH + "\n");
		assertThat(Importers.detect(List.of(file))).get().isInstanceOf(AutopilotImporter.class);
		ImportResult result = files.read(file);
		assertThat(result.problems()).isEmpty();
		assertThat(result.fleet().getDevices()).extracting("serial").containsExactly("S-1001", "S-1002");
	}

	@Test
	void readsFirstRowOnTheLineOfFiveColumns() throws IOException {
		ImportResult result = files.read(files.write("a.csv",
				"Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Assigned User S-1001,," + HASH
						+ ",Sales,taro@contoso.com"));
		assertThat(cells(result, "S-1001", "group", "user")).containsExactly("Sales", "taro@contoso.com");
	}

	@Test
	void neverKeepsTheHash() throws IOException {
		assertThat(files.fleet("f", files.fixtures("script.csv"))).contains("7XK2M13").doesNotContain(HASH);
		assertThat(files.fleet("g", List.of(files.write("a.csv",
				"Device Serial Number,Windows Product ID,Hardware Hash,S-1001,," + HASH)))).contains("S-1001")
				.doesNotContain(HASH);
	}

	@Test
	void reportsSerialsThatIdentifyNothing() throws IOException {
		ImportResult result = files.read(files.write("a.csv", "Device Serial Number,Windows Product ID,Hardware Hash\n"
				+ "Default string,,x\n,,x\nS-1001,,x\ns-1001,,x\n"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 4, 0, 4, 1, 3, 3));
		assertThat(result.problems()).extracting(ImportProblem::line).containsExactly(2L, 3L, 5L);
	}

	@Test
	void namesLineAndColumnOfDamage() throws IOException {
		String header = "Device Serial Number,Windows Product ID,Hardware Hash\n";
		assertThat(files.damage(files.write("a.csv", header + "S-1001,x\n"))).singleElement()
				.satisfies(problem -> assertThat(problem.toString()).contains("a.csv:2:Windows Product ID"));
		assertThat(files.damage(files.write("b.csv", header + "S-1001,,\"abc"))).singleElement()
				.satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
		assertThat(files.damage(files.write("c.csv", "Serial,Hash\n1,2\n"))).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("Device Serial Number"));
		assertThat(files.damage(files.write("d.csv", header, StandardCharsets.UTF_16LE))).isNotEmpty();
		assertThat(files.damage(files.write("e.csv", ""))).isNotEmpty();
		assertThat(new AutopilotImporter().read(List.of(files.write("f.csv", header)),
				InventoryFolder.context(Locale.JAPANESE)).problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("見出しだけ"));
	}
}
