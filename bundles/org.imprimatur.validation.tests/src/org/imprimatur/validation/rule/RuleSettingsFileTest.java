package org.imprimatur.validation.rule;

import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Severity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.model.io.PlanFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project's decisions about rules. */
class RuleSettingsFileTest {

	@TempDir
	Path folder;

	@Test
	void readsDecisionsInAnyOrderOfColumns() throws IOException {
		RuleSettings settings = read("""
				\uFEFF# our decisions
				Reason,Rule,severity,by
				"no, really",rim-203,OFF,CIO
				# another
				later,RIM-103,warn,

				""");
		assertThat(settings.regradings()).hasSize(2);
		assertThat(settings.isOff("RIM-203")).isTrue();
		assertThat(settings.of("RIM-203").orElseThrow().reason()).isEqualTo("no, really");
		assertThat(settings.of("RIM-103").orElseThrow())
				.isEqualTo(new Regrading("RIM-103", Optional.of(Severity.WARN), "later"));
	}

	@Test
	void mayDecideNothing() throws IOException {
		assertThat(read("rule,severity,reason\n")).isEqualTo(RuleSettings.DEFAULT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rule,severity,reason;RIM-999,off,x               | :2:1: There is no rule “RIM-999”
			rule,severity,reason;RIM-203,off,                | :2:3: The decision about RIM-203 has no reason
			rule,severity,reason;RIM-203,off                 | :2:3: The decision about RIM-203 has no reason
			rule,severity,reason;RIM-203,fatal,x             | :2:2: “fatal” is no severity
			rule,severity,reason;RIM-203,,x                  | :2:2: “” is no severity
			rule,severity,reason;RIM-203,off,x;RIM-203,off,x | :3:1: There are two lines for RIM-203
			rule,severity,reason;RIM-203,off,x,y             | :2:4: The line has 4 cells, the first line 3
			rule,severity;RIM-203,off                        | :1: The first line lacks the column reason
			rule,rule,severity,reason                        | :1:2: There are two columns “rule”
			''                                               | :1: The file is empty
			""")
	void tellsWhereAndWhatIsWrong(String lines, String problem) {
		assertThatThrownBy(() -> read(lines.replace(';', '\n'))).isInstanceOf(PlanFormatException.class)
				.hasMessageContaining("rules.csv" + problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void readsTheDelimitersOfSpreadsheets(String delimiter) throws IOException {
		RuleSettings settings = read("# a,b;c\nrule,severity,reason\nRIM-203,off,x\n,,\n".replace(",", delimiter));
		assertThat(settings.isOff("RIM-203")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RIM-801", "rim-801", "801" })
	void knowsTheIdAsPeopleWriteIt(String id) throws IOException {
		assertThat(read("rule,severity,reason\n" + id + ",off,x\n").isOff("RIM-801")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RIM-203,off,x\nRIM-204,off,x\n", "a|b|c\n", "rule severity reason\n" })
	void wrongHeaderIsOneProblem(String text) {
		assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(PlanFormatException.class,
				e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
					assertThat(problem.line()).isEqualTo(1);
					assertThat(problem.message()).startsWith("The first line does not name the columns.");
				}));
		assertThatThrownBy(() -> read("severity\n")).hasMessageContaining("lacks the column rule, reason")
				.hasMessageNotContaining("cannot be read");
	}

	@Test
	void aFolderIsNoFile() {
		assertThatThrownBy(() -> RuleSettingsFile.read(folder, RuleBook.installed(), Locale.ENGLISH))
				.isInstanceOf(PlanFormatException.class).hasMessageContaining("is a folder");
	}

	@Test
	void tellsAllProblems() {
		assertThatThrownBy(() -> read("rule,severity,reason\nRIM-998,off,x\nRIM-999,off,x\n"))
				.isInstanceOfSatisfying(PlanFormatException.class, e -> assertThat(e.problems()).hasSize(2));
	}

	@Test
	void speaksJapanese() throws IOException {
		Path file = Files.writeString(folder.resolve("rules.csv"), "rule,severity,reason\nRIM-203,off,\n");
		assertThatThrownBy(() -> RuleSettingsFile.read(file, RuleBook.installed(), Locale.JAPANESE))
				.hasMessageContaining("rules.csv:2:3: RIM-203 についての決定に理由がありません");
	}

	@Test
	void refusesWhatIsMissingOrNotUtf8() throws IOException {
		Path file = folder.resolve("rules.csv");
		assertThatThrownBy(() -> RuleSettingsFile.read(file, RuleBook.installed(), Locale.ENGLISH))
				.hasMessageContaining("There is no such file");
		Files.write(file, "rule,severity,reason\nRIM-203,off,理由\n".getBytes("Shift_JIS"));
		assertThatThrownBy(() -> RuleSettingsFile.read(file, RuleBook.installed(), Locale.ENGLISH))
				.hasMessageContaining("not UTF-8");
	}

	private RuleSettings read(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("rules.csv"), text);
		return RuleSettingsFile.read(file, RuleBook.installed(), Locale.ENGLISH);
	}
}
