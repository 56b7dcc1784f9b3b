package org.imprimatur.validation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rules.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle of the rules: every row of {@code cases.csv} finds what it expects, no less, no more, no other number. */
class CasesTest {

	static List<Case> cases() {
		return Case.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void findsExactlyWhatTheRowExpects(Case row) {
		CheckResult result = Situation.of(row.changes()).check();
		String report = report(row, result);
		assertThat(weighty(result)).as(report).isEqualTo(weighty(row));
		for (Expected expected : row.expected()) {
			assertThat(result.findings().stream().filter(expected::matches)).as(expected + " in " + report)
					.hasSize(expected.count());
		}
		assertThat(verdict(result)).as("verdict of " + report).isEqualTo(row.verdict());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyFindingSpeaksEnglishAndJapanese(Case row) {
		assertThat(Situation.of(row.changes()).check().findings()).allSatisfy(finding -> {
			assertThat(RuleBook.installed().text(finding, Locale.ENGLISH)).isNotBlank().doesNotContain("{");
			assertThat(RuleBook.installed().text(finding, Locale.JAPANESE)).doesNotContain("{")
					.containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
		});
	}

	@Test
	void everyRuleIsReachedByARow() {
		assertThat(cases()).flatExtracting(Case::expected).filteredOn(expected -> expected.severity().isPresent())
				.extracting(Expected::rule)
				.containsAll(new ShippedRules().entries().stream().map(RuleEntry::id).toList());
	}

	/** But for the one that speaks of a programme which only a catalogue of the user's own can hold. */
	@Test
	void everyMessageIsSpokenByARow() {
		Set<String> spoken = cases().stream().flatMap(row -> Situation.of(row.changes()).check().findings().stream())
				.map(finding -> finding.rule() + ".message"
						+ (finding.message().variant().isEmpty() ? "" : "." + finding.message().variant()))
				.collect(Collectors.toSet());
		assertThat(new ShippedRules().texts(Locale.ENGLISH).keySet()).filteredOn(key -> key.contains(".message"))
				.filteredOn(key -> !key.equals("RIM-101.message.programme")).isSubsetOf(spoken);
	}

	@Test
	void rowsHaveNumbersOfTheirOwn() {
		assertThat(cases()).extracting(Case::number).doesNotHaveDuplicates();
	}

	private static Map<String, Long> weighty(CheckResult result) {
		return result.findings().stream().filter(finding -> finding.counts(Severity.WARN)).collect(Collectors
				.groupingBy(finding -> finding.rule() + ":" + finding.severity(), TreeMap::new, Collectors.counting()));
	}

	private static Map<String, Long> weighty(Case row) {
		return row.expected().stream().filter(expected -> !expected.settled())
				.filter(expected -> expected.severity().filter(it -> it.reaches(Severity.WARN)).isPresent())
				.collect(Collectors.toMap(expected -> expected.rule() + ":" + expected.severity().get(),
						expected -> (long) expected.count(), Long::sum, TreeMap::new));
	}

	private static Optional<Severity> verdict(CheckResult result) {
		return result.worst().filter(worst -> worst.reaches(Severity.WARN));
	}

	private static String report(Case row, CheckResult result) {
		return "row %s (%s), basis %s%nchanges: %s%nfindings:%n%s".formatted(row, row.note(), row.basis(),
				row.changes(), result.findings().stream().map(CasesTest::line).collect(Collectors.joining("\n")));
	}

	private static String line(Finding finding) {
		return "  %s%s %s, %d devices: %s".formatted(finding.isOpen() ? "" : "(settled) ", finding.severity(),
				finding.rule(), finding.devices().size(), RuleBook.installed().text(finding, Locale.ENGLISH));
	}
}
