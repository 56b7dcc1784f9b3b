package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.imprimatur.cli.text.Layout;
import org.imprimatur.model.fleet.DeviceColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code imprimatur propose}. */
class ProposeCommandTest {

	@TempDir
	Path folder;

	@BeforeEach
	void planWithoutDeployments() throws IOException {
		new SamplePlan().with(estate -> estate.getPlans().getFirst().getWaves().clear()).in(folder);
	}

	@Test
	void aDryRunTellsAndWritesNothing() throws IOException {
		String before = Files.readString(folder.resolve(SamplePlan.NAME));
		Call call = propose("--all-unplanned");
		assertThat(call.err()).isEmpty();
		assertThat(call.out()).contains("3 devices in question: 3 get an image, 0 are left over", "Master", "All: 3",
				"not planned: 3 → 0", "--write makes it");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(folder.resolve(SamplePlan.NAME)).hasContent(before);
	}

	@Test
	void whatIsWrittenPassesTheCheck() throws IOException {
		assertThat(propose("--all-unplanned", "--write").out()).contains("Written: " + SamplePlan.NAME);
		Call check = Call.in(folder, "check", SamplePlan.NAME, "--date", "2026-12-01");
		assertThat(check.out()).contains("1 deployment, 3 devices");
		assertThat(check.exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(propose("--all-unplanned").out()).contains("nothing to propose", "3 more are planned already");
	}

	@Test
	void aNewPlanIsWrittenBesideTheOld() throws IOException {
		String before = Files.readString(folder.resolve(SamplePlan.NAME));
		Call call = propose("--group", "All", "--most", "2", "--write", "other.imprimatur");
		assertThat(call.err()).isEmpty();
		assertThat(folder.resolve(SamplePlan.NAME)).hasContent(before);
		assertThat(Call.in(folder, "check", "other.imprimatur", "--date", "2026-12-01").out())
				.contains("2 deployments, 3 devices");
	}

	@Test
	void theDevicesAreSpreadOverWaves() throws IOException {
		assertThat(propose("--group", "All", "--group", "All", "--waves", "3", "--write", "other.imprimatur").err()).isEmpty();
		assertThat(Call.in(folder, "check", "other.imprimatur", "--date", "2026-12-01").out())
				.contains("3 deployments, 3 devices");
	}

	@Test
	void whatIsLeftOverIsToldInBothLanguagesAndToScripts() throws IOException {
		new SamplePlan().with(estate -> estate.getPlans().getFirst().getWaves().clear())
				.devices(DeviceColumn.LICENCE_EDITION, "Core").in(folder);
		Call call = propose("--all-unplanned");
		assertThat(call.out()).contains("3 are left over", "RIM-");
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(Call.in(folder, Locale.JAPANESE, Layout.PLAIN, "propose", SamplePlan.NAME, "--all-unplanned").out())
				.contains("割り当てられないデバイス", "未計画");
		JsonObject json = JsonParser.parseString(propose("--all-unplanned", "--format", "json").out()).getAsJsonObject();
		assertThat(json.get("left").getAsInt()).isEqualTo(3);
		assertThat(json.getAsJsonArray("leftOver").get(0).getAsJsonObject().get("image").getAsString())
				.isEqualTo("master");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|either --group ID or --all-unplanned",
			"--group All --all-unplanned|either --group ID or --all-unplanned", "--group nowhere|nowhere",
			"--group All --group nowhere|nowhere", "--all-unplanned --waves -1|--waves -1",
			"--all-unplanned --most -1|--most -1", "--all-unplanned --days 0|--days 0",
			"--all-unplanned --write x.csv|ends in .imprimatur" })
	void callsThatMakeNoSenseAreRefused(String options, String message) {
		Call call = propose(options.isEmpty() ? new String[0] : options.split(" "));
		assertThat(call.err()).contains(message);
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
	}

	private Call propose(String... options) {
		return Call.in(folder, Stream.concat(Stream.of("propose", SamplePlan.NAME, "--date", "2026-12-01"),
				Arrays.stream(options)).toArray(String[]::new));
	}
}
