package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLSX workbooks, one of which unpacks to a thousand times its size, as files to import. */
class ImportWorkbookTest {

	private static final String FLEET = "tokyo.fleet.csv";

	@TempDir
	Path folder;

	@BeforeEach
	void files() throws IOException {
		new SamplePlan().in(folder);
		Fixtures.copy("devices.xlsx", folder);
		Fixtures.copy("orders.xlsx", folder);
		Fixtures.copy("bomb.xlsx", folder);
	}

	@Test
	void devicesAreImportedFromTheWorksheetThatTheMappingNames() throws IOException {
		Call proposed = call("import", "mapping", "devices.xlsx", "--propose");
		assertThat(proposed.out()).contains("row 1 of the worksheet “PCs”", "Serial number → serial",
				"Location → site");
		assertThat(folder.resolve("devices.mapping.csv")).content().contains("PCs");
		Call dryRun = call("import", "devices.xlsx", "--fleet", FLEET, "--dry-run");
		assertThat(dryRun.out()).contains("Dry run", "2 added");
		assertThat(folder.resolve(FLEET)).doesNotExist();
		Call call = call("import", "devices.xlsx", "--fleet", FLEET, "--into", SamplePlan.NAME);
		assertThat(call.out()).contains("(mapping)", "Added (2): XL0001 XL0002", "Written: sample.imprimatur");
		assertThat(folder.resolve(FLEET)).content().contains("XL0002,tokyo-102,,HP,HP ProDesk 400 G9,東京本社");
	}

	@Test
	void aFormulaWithoutResultIsToldWithItsCell() throws IOException {
		call("import", "mapping", "devices.xlsx", "--propose");
		assertThat(call("import", "devices.xlsx", "--fleet", FLEET).err()).startsWith("devices.xlsx:3:PCs!F3: ");
		Call call = purchases("FY2026");
		assertThat(call.err()).contains("orders.xlsx:3:FY2026!C3: ", "The quantity is missing");
		assertThat(call.out()).contains("1 added, 1 not understood");
	}

	@Test
	void aWorksheetMayBeForced() throws IOException {
		assertThat(call("import", "mapping", "devices.xlsx", "--propose", "--sheet", "PCs", "-n").exit()).isZero();
		Call none = call("import", "mapping", "devices.xlsx", "--propose", "--sheet", "Notes");
		assertThat(none.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call("import", "mapping", "devices.xlsx", "--propose", "--sheet", "Servers").err())
				.contains("no worksheet “Servers”", "Notes, PCs");
		String before = plan();
		assertThat(purchases("FY2025", "--dry-run").out()).contains("Dry run", "A-2025");
		assertThat(purchases("FY2027").exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(plan()).isEqualTo(before);
		purchases("FY2026");
		assertThat(agreement().getPurchases()).last().extracting(Purchase::getOrder).isEqualTo("A-2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "import mapping bomb.xlsx --fleet " + FLEET, "import mapping bomb.xlsx --propose",
			"import bomb.xlsx --format mapping --into sample.imprimatur",
			"import purchases bomb.xlsx --plan sample.imprimatur" })
	void aBombIsNotUnpacked(String command) throws IOException {
		Call proposed = call("import", "mapping", "devices.xlsx", "--propose", "--mapping", "bomb.mapping.csv");
		assertThat(proposed.exit()).isZero();
		if (command.contains("--propose")) {
			Files.delete(folder.resolve("bomb.mapping.csv"));
		}
		String before = plan();
		Call call = call(command.split(" "));
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).startsWith("bomb.xlsx: ").contains("unpacks to far more than it should");
		assertThat(plan()).isEqualTo(before);
		assertThat(folder.resolve(FLEET)).doesNotExist();
	}

	private String plan() throws IOException {
		return Files.readString(folder.resolve(SamplePlan.NAME));
	}

	private Agreement agreement() throws IOException {
		return new EstateStore().load(folder.resolve(SamplePlan.NAME), Progress.NONE).getAgreements().getFirst();
	}

	private Call purchases(String sheet, String... more) {
		return call(Stream.concat(Stream.of("import", "purchases", "orders.xlsx", "--plan", SamplePlan.NAME, "--sheet",
				sheet), Stream.of(more)).toArray(String[]::new));
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}
}
