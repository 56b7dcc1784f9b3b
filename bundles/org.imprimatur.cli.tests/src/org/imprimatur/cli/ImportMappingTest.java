package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any table into a fleet file, by a mapping. */
class ImportMappingTest {

	private static final String FLEET = "tokyo.fleet.csv";

	@TempDir
	Path folder;

	@BeforeEach
	void table() throws IOException {
		Files.writeString(folder.resolve("t.csv"), "Name,Serial No,Site,Foo\nPC1,ABC123,Tokyo,x\nPC2,ABC124,Kyoto,y\n");
	}

	@Test
	void aMappingIsShownSavedAndUsed() throws IOException {
		Call proposed = call("import", "mapping", "t.csv", "--propose");
		assertThat(proposed.out()).contains("Serial No → serial", "Foo is kept as it is", "Written: t.mapping.csv",
				"imprimatur import mapping t.csv --fleet");
		assertThat(proposed.exit()).isEqualTo(ExitCode.CLEAN);
		Call call = call("import", "mapping", "t.csv", "--fleet", FLEET);
		assertThat(call.out()).contains("(mapping)", "2 added", "ABC123");
		assertThat(folder.resolve(FLEET)).content().contains("ABC124");
		assertThat(call("import", "t.csv", "--fleet", FLEET).out()).contains("(mapping)", "2 unchanged");
		assertThat(call("import", "t.csv", "--format", "mapping", "--fleet", FLEET).out()).contains("2 unchanged");
	}

	@Test
	void aMappingIsNeverOverwrittenAndADryRunWritesNone() throws IOException {
		assertThat(call("import", "mapping", "t.csv", "--propose", "--dry-run").out()).contains("nothing written");
		assertThat(folder.resolve("t.mapping.csv")).doesNotExist();
		Files.writeString(folder.resolve("mine.mapping.csv"), "mine");
		Call call = call("import", "mapping", "t.csv", "--propose", "--mapping", "mine.mapping.csv");
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(folder.resolve("mine.mapping.csv")).hasContent("mine");
		assertThat(call("import", "mapping", "t.csv", "--propose", "--mapping", "mine.csv").err())
				.contains(".mapping.csv");
	}

	@Test
	void withoutAMappingNothingIsImported() {
		Call call = call("import", "mapping", "t.csv", "--fleet", FLEET);
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).contains("t.mapping.csv");
		assertThat(folder.resolve(FLEET)).doesNotExist();
	}

	@Test
	void whatContradictsTheRecordIsToldAndFailsWhenStrict() throws IOException {
		Files.writeString(folder.resolve(FLEET), "serial,site\nABC123,Osaka\nOLD1,Osaka\n");
		call("import", "mapping", "t.csv", "--propose", "--mapping", "ours.mapping.csv");
		String[] importing = { "import", "mapping", "t.csv", "--mapping", "ours.mapping.csv", "--fleet", FLEET,
				"--strict" };
		Call call = call(importing);
		assertThat(call.out()).contains("1 added, 1 changed, 0 unchanged, 1 conflicting; 1 recorded one",
				"ABC123 site: Osaka → Tokyo", "Not in the import (1): OLD1",
				"Warning: The import contradicts the record of 1 device");
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(folder.resolve(FLEET)).content().contains("ABC123,", "Osaka", "OLD1");
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}
}
