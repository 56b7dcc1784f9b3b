package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How imported devices come into a plan. */
class ImportIntoPlanTest {

	private static final String FLEET = "tokyo.fleet.csv";
	private static final String LINE = "<fleets href=\"tokyo.fleet.csv#/\"/>";

	@TempDir
	Path folder;

	@BeforeEach
	void files() throws IOException {
		new SamplePlan().in(folder);
		Fixtures.copy("powershell.csv", folder);
	}

	@Test
	void thePlanListsTheFleetFileOnce() throws IOException {
		Call call = call("import", "powershell.csv", "--fleet", FLEET, "--into", SamplePlan.NAME);
		assertThat(call.out()).contains("Written: " + FLEET, "Written: sample.imprimatur\n      " + LINE,
				"imprimatur check sample.imprimatur").doesNotContain("--into");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
		String plan = plan();
		assertThat(plan.lines().map(String::strip)).containsOnlyOnce(LINE);
		assertThat(new EstateStore().load(folder.resolve(SamplePlan.NAME), Progress.NONE).getFleets()).hasSize(2);
		Call again = call("import", "powershell.csv", "--fleet", "./" + FLEET, "--into", SamplePlan.NAME);
		assertThat(again.out()).doesNotContain("Written");
		assertThat(plan()).isEqualTo(plan);
		assertThat(call("check", SamplePlan.NAME).err()).isEmpty();
	}

	@Test
	void onlyTheLineOfTheFleetFileIsAddedToThePlan() throws IOException {
		String before = plan();
		call("import", "powershell.csv", "--fleet", FLEET, "--into", SamplePlan.NAME);
		assertThat(plan().lines().filter(line -> !line.strip().equals(LINE)))
				.containsExactlyElementsOf(before.lines().toList());
	}

	@Test
	void withoutAFleetFileThePlanTellsIt() throws IOException {
		Call only = call("import", "powershell.csv", "--into", SamplePlan.NAME);
		assertThat(only.out()).contains("Written: " + SamplePlan.FLEET, "4 added");
		call("import", "powershell.csv", "--fleet", FLEET, "--into", SamplePlan.NAME);
		Call several = call("import", "powershell.csv", "--into", SamplePlan.NAME);
		assertThat(several.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(several.err()).contains("several fleet files", SamplePlan.FLEET + ", " + FLEET);
		Files.write(folder.resolve("kyoto.imprimatur"),
				plan().lines().filter(line -> !line.contains("<fleets")).toList());
		assertThat(call("import", "powershell.csv", "--into", "kyoto.imprimatur").out())
				.contains("Written: kyoto.fleet.csv", "Written: kyoto.imprimatur");
	}

	@Test
	void aDryRunTellsTheLineAndWritesNothing() throws IOException {
		String before = plan();
		assertThat(call("import", "powershell.csv", "--fleet", FLEET, "--into", SamplePlan.NAME, "-n").out())
				.contains("Dry run, nothing written: sample.imprimatur\n      " + LINE).doesNotContain("Next:");
		assertThat(plan()).isEqualTo(before);
		assertThat(folder.resolve(FLEET)).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<no plan", "" })
	void aDamagedPlanLeavesTheFleetFileUntouchedToo(String damaged) throws IOException {
		Files.writeString(folder.resolve(SamplePlan.NAME), damaged);
		Call call = call("import", "powershell.csv", "--fleet", FLEET, "--into", SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).contains("sample.imprimatur:");
		assertThat(folder.resolve(FLEET)).doesNotExist();
		assertThat(plan()).isEqualTo(damaged);
	}

	@Test
	void whatIsNoPlanIsRefused() {
		assertThat(call("import", "powershell.csv", "--into", "sample.xml").exit()).isEqualTo(ExitCode.USAGE);
		Call missing = call("import", "powershell.csv", "--into", "kyoto.imprimatur");
		assertThat(missing.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(missing.err()).contains("kyoto.imprimatur does not exist");
	}

	@Test
	void aFleetFileThatWasNotMadeIsNotListed() throws IOException {
		Fixtures.copy("vamt.csv", folder);
		String before = plan();
		Call call = call("import", "vamt.csv", "--fleet", FLEET, "--into", SamplePlan.NAME);
		assertThat(call.out()).contains("Nothing imported, not made: " + FLEET).doesNotContain("Next:");
		assertThat(plan()).isEqualTo(before);
	}

	@Test
	void theNextStepsNameThePlanBesideTheFleetFile() throws IOException {
		assertThat(call("import", "powershell.csv", "--fleet", FLEET).out()).endsWith("""
				Next:
				  – Have a plan list the fleet file:
				      imprimatur import powershell.csv --fleet tokyo.fleet.csv --into sample.imprimatur
				  – Or add this line to the plan, before its first group:
				      <fleets href="tokyo.fleet.csv#/"/>
				  – A device takes part in a rollout once a group of the plan selects it: by site, model or another
				    column of the fleet file.
				  – Check the plan:
				      imprimatur check sample.imprimatur
				""");
		assertThat(call("import", "powershell.csv", "--fleet", SamplePlan.FLEET).out())
				.doesNotContain("--into").contains("imprimatur check sample.imprimatur");
		Files.createDirectory(folder.resolve("a b"));
		assertThat(call("import", "powershell.csv", "--fleet", "a b/x.fleet.csv", "--lang", "ja").out()).contains(
				"次に行うこと:", "imprimatur new NAME", "imprimatur import powershell.csv"
						+ " --fleet \"a b/x.fleet.csv\" --lang ja --into \"a b/PLAN.imprimatur\"");
	}

	@Test
	void scriptsGetNothingButTheirJson() throws IOException {
		Call call = call("import", "powershell.csv", "--fleet", FLEET, "--into", SamplePlan.NAME, "--report", "json");
		assertThat(call.out()).startsWith("{").endsWith("}\n").doesNotContain("Next:");
		assertThat(plan()).contains(LINE);
	}

	private String plan() throws IOException {
		return Files.readString(folder.resolve(SamplePlan.NAME));
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}
}
