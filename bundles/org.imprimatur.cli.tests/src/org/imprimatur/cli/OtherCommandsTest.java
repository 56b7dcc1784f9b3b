package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.examples.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and all commands but the check. */
class OtherCommandsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("commands")
	void helpOfEachCommandHasExamplesAndExitCodesInBothLanguages(String command) {
		Call english = call(words(command, "--help"));
		assertThat(english.exit()).isZero();
		assertThat(english.out()).contains("Examples:\n  ", "Exit codes:\n", "imprimatur " + command);
		Call japanese = call(words(command, "--help --lang=ja"));
		assertThat(japanese.out()).contains("例:\n  ", "終了コード:\n", "オプション:\n").doesNotContain("Exit codes");
		assertThat(call(words("help", command)).out()).isEqualTo(english.out());
	}

	static List<String> commands() {
		return Commands.NAMES.stream().flatMap(
				name -> Stream.concat(Stream.of(name), Commands.of(name).stream().map(part -> name + " " + part)))
				.toList();
	}

	private static String[] words(String one, String other) {
		return (one + " " + other).split(" ");
	}

	@Test
	void everyOptionIsDescribedInBothLanguages() {
		for (String language : new String[] { "en", "ja" }) {
			for (String command : commands()) {
				String help = call(words(command, "--help --lang " + language)).out();
				assertThat(help.lines().filter(line -> line.matches("\\s+(-.,)?\\s+--\\S+")).toList()).isEmpty();
			}
		}
	}

	@Test
	void rootHelpListsTheCommands() {
		assertThat(call("--help").out()).contains("Commands:\n").contains(Commands.NAMES);
		assertThat(call().exit()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void versionIsOneLine() {
		assertThat(call("--version").out()).matches("imprimatur \\S+\n");
	}

	@ParameterizedTest
	@CsvSource({ "chek, check", "ruls, rules" })
	void unknownCommandsHaveNearMatches(String wrong, String right) {
		Call call = call(wrong);
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains("There is no command “" + wrong + "”. Did you mean " + right + "?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RIM-203", "rim-203", "203" })
	void explainTellsAllAboutARule(String id) {
		assertThat(call("explain", id).out()).startsWith("RIM-203 Same edition").contains("Severity: ERROR", "Why: ",
				"How sure: Microsoft’s text was read",
				"https://msft-licence.com/reimaging", "Remedy: ", "Settled by: a waiver only");
	}

	@Test
	void explainSpeaksJapanese() {
		assertThat(call("explain", "203", "103", "--lang", "ja").out()).contains("重大度: 違反", "重大度: 要確認", "解決の方法: ");
	}

	@Test
	void explainSuggestsRulesForAnUnknownId() {
		Call call = call("explain", "RIM-230");
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains("There is no rule “RIM-230”. Did you mean RIM-");
		assertThat(call("explain", "quark").err()).contains("“imprimatur rules” lists them");
	}

	@Test
	void rulesAreListedAndFiltered() {
		assertThat(call("rules").out()).contains("RIM-203  ERROR", "RIM-103  CONFIRM");
		assertThat(call("rules", "--severity", "confirm,warn").out()).contains("RIM-103").doesNotContain("RIM-203 ");
		assertThat(call("rules", "same", "edition").out()).contains("RIM-203").doesNotContain("RIM-103 ");
		assertThat(call("rules", "--format=json", "--severity=error").out()).contains("\"id\": \"RIM-203\"");
		assertThat(call("rules", "nosuchword").err()).contains("No rule fits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void starterIsAllowedAsItStands(String language) {
		Call made = call("new", "pilot", "--lang", language);
		assertThat(made.exit()).isZero();
		assertThat(made.out()).contains("pilot/pilot.imprimatur", "pilot/pilot.fleet.csv", "pilot/imprimatur-rules.csv",
				"imprimatur check pilot/pilot.imprimatur");
		Call check = call("check", "pilot/pilot.imprimatur", "--fail-on", "warn");
		assertThat(check.out()).startsWith("ALLOWED pilot/pilot.imprimatur");
		assertThat(check.exit()).isZero();
	}

	@Test
	void starterMayHaveAnAwkwardName() {
		assertThat(call("new", "R&D 100% 東京.imprimatur").exit()).isZero();
		assertThat(call("check", "R&D 100% 東京.imprimatur", "--fail-on", "warn").exit()).isZero();
	}

	@Test
	void newNeverOverwrites() throws IOException {
		Files.writeString(folder.resolve("kyoto.fleet.csv"), "mine");
		Call call = call("new", "kyoto.imprimatur");
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains("kyoto.fleet.csv exists already");
		assertThat(folder.resolve("kyoto.imprimatur")).doesNotExist();
		assertThat(folder.resolve("kyoto.fleet.csv")).hasContent("mine");
	}

	@Test
	void examplesAreCopiedAndCanBeChecked() {
		for (String name : Examples.names()) {
			assertThat(call("new", name, "--example", name).exit()).isZero();
			assertThat(call("check", name + "/" + name + ".imprimatur").exit()).isLessThan(ExitCode.USAGE);
			assertThat(call("new", name, "--example", name).exit()).isEqualTo(ExitCode.USAGE);
		}
		assertThat(call("new", "x", "--example", "none").err()).contains("There is no example “none”", "gallery");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bash", "zsh" })
	void completionKnowsCommandsAndOptions(String shell) {
		assertThat(call("completion", shell).out()).contains("check", "--fail-on", "two-hundred-pcs", "complete -F");
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}
}
