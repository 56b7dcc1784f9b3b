package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.imprimatur.cli.text.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report never replaces what it was made from. */
class OutputFileTest {

	@TempDir
	Path folder;

	@BeforeEach
	void plan() throws IOException {
		new SamplePlan().in(folder);
		Files.writeString(folder.resolve("own.csv"), "rule,severity,reason\nRIM-801,off,Own desk\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { SamplePlan.NAME, "./" + SamplePlan.NAME, "new.fleet.csv", "own.csv" })
	void inputsAreNotOverwritten(String file) throws IOException {
		List<String> before = texts();
		Call call = Call.in(folder, "check", SamplePlan.NAME, "--rules", "own.csv", "--output", file);
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains(file, "another file");
		assertThat(texts()).isEqualTo(before);
	}

	@Test
	void foldersAreNamedAsWhatTheyAre() {
		assertThat(Call.in(folder, "check", SamplePlan.NAME, "--output", ".").err()).contains("is a folder");
		assertThat(Call.in(folder, "check", SamplePlan.NAME, "--output", "missing/report.json").err())
				.contains("missing does not exist").doesNotContain(".tmp");
		assertThat(Call.in(folder, Locale.JAPANESE, Layout.PLAIN, "check", SamplePlan.NAME,
				"--output", ".").err()).contains("フォルダー");
	}

	private List<String> texts() throws IOException {
		return List.of(Files.readString(folder.resolve(SamplePlan.NAME)), Files.readString(folder.resolve("own.csv")));
	}
}
