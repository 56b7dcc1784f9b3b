package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlanExports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** {@code imprimatur export plan}. */
class ExportPlanTest {

	@TempDir
	Path folder;

	@BeforeEach
	void plan() throws IOException {
		new SamplePlan().withOtherEdition().in(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan.xlsx", "plan.csv", "plan.json", "plan.ics" })
	void formatIsThatOfTheName(String name) {
		Call call = export("-o", name);
		assertThat(call.err()).isEmpty();
		assertThat(call.out()).contains("Written: " + name + ", with 1 deployment and 3 devices", "3 devices are in it");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(folder.resolve(name)).isNotEmptyFile();
	}

	@Test
	void jsonFitsTheSchemaThatIsPrinted() throws IOException {
		export("-o", "plan.json", "--lang", "ja");
		String schema = Call.in(folder, "export", "plan", "--print-schema").out();
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
				.validate(Files.readString(folder.resolve("plan.json")), InputFormat.JSON)).isEmpty();
	}

	@Test
	void csvIsAsWanted() throws IOException {
		export("-o", "plan.txt", "--format", "csv", "--table", "deployments", "--delimiter", ";", "--bom");
		assertThat(Files.readString(folder.resolve("plan.txt"), StandardCharsets.UTF_8))
				.startsWith("\uFEFFplan;wave;deployment;");
	}

	@Test
	void exportedDevicesAreImportedUnchanged() throws IOException {
		export("-o", "plan.csv");
		Path fleet = folder.resolve("again.fleet.csv");
		Files.copy(folder.resolve(SamplePlan.FLEET), fleet);
		assertThat(Call.in(folder, "import", "plan.csv", "--fleet", "again.fleet.csv").exit())
				.isEqualTo(ExitCode.CLEAN);
		assertThat(fleet).hasSameTextualContentAs(folder.resolve(SamplePlan.FLEET));
	}

	@Test
	void manifestsLeaveOutWhatIsForbidden() throws IOException {
		Call call = export("--format", "manifest", "-o", "waves");
		assertThat(call.out()).contains("Left out: 3 devices");
		assertThat(Files.readAllLines(folder.resolve("waves/left-out.csv"))).hasSize(4);
		assertThat(export("--format", "manifest", "-o", "waves").err()).contains("is not empty", "--overwrite");
		assertThat(export("--format", "manifest", "-o", "waves", "--overwrite", "--include-blocked").out())
				.contains("3 devices are in it");
		Files.delete(folder.resolve("waves/manifest.csv"));
		Call foreign = export("--format", "manifest", "-o", "waves", "--overwrite");
		assertThat(foreign.err()).contains("holds something else");
		assertThat(foreign.exit()).isEqualTo(ExitCode.USAGE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "-o plan.dat|does not tell the format", "-o plan.csv --format pdf|no format “pdf”",
			"-o plan.xlsx --bom|--bom does not go with the format xlsx",
			"-o plan.csv --overwrite|--overwrite does not go with the format csv",
			"-o plan.csv --delimiter ab|separates no cells", "--format csv|Say where to write",
			"-o sample.fleet.csv|Write to another file", "-o plan.csv --table nothing|devices" })
	void callsThatMakeNoSenseAreRefused(String options, String message) {
		Call call = export(options.split(" "));
		assertThat(call.err()).contains(message);
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void stoppingLeavesNothing() throws IOException {
		List<String> before = names();
		Call call = Call.stopped(folder, "export", "plan", SamplePlan.NAME, "-o", "plan.xlsx");
		assertThat(call.exit()).isEqualTo(ExitCode.STOPPED);
		assertThat(names()).isEqualTo(before);
	}

	@Test
	void unreadablePlansAreFailures() throws IOException {
		Files.writeString(folder.resolve(SamplePlan.NAME), "<nonsense");
		assertThat(export("-o", "plan.csv").exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(folder.resolve("plan.csv")).doesNotExist();
	}

	@Test
	void formatsAreListed() {
		assertThat(Call.in(folder, "export", "plan", "--list-formats").out())
				.contains(PlanExports.all().stream().map(PlanExport::id).toList());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(Path::toString).sorted().toList();
		}
	}

	private Call export(String... options) {
		return Call.in(folder, Stream.concat(Stream.of("export", "plan", SamplePlan.NAME, "--date", "2026-12-01"),
				Arrays.stream(options)).toArray(String[]::new));
	}
}
