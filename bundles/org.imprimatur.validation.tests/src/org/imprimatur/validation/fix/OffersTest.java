package org.imprimatur.validation.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;

import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.cases.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is offered for the first finding of a rule, best first, by the rows of {@code offers.csv}; and that it works. */
class OffersTest {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "offers.csv", numLinesToSkip = 1)
	void offersJustWhatHelps(String title, String changes, String rule, String offers) {
		CheckResult result = Situation.of(changes).check();
		assertThat(new QuickFixes(result).of(finding(result, rule))).extracting(QuickFix::id)
				.containsExactly(offers == null ? new String[0] : offers.split(" "));
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "offers.csv", numLinesToSkip = 1)
	void whatIsOfferedHelps(String title, String changes, String rule, String offers) {
		for (String id : offers == null ? new String[0] : offers.split(" ")) {
			Situation situation = Situation.of(changes);
			CheckResult before = situation.check();
			QuickFix fix = new QuickFixes(before).of(finding(before, rule)).stream().filter(it -> it.id().equals(id))
					.findFirst().orElseThrow();
			fix.apply(QuickFixesTest.answers(fix));
			CheckResult after = situation.check();
			assertThat(after.findings()).as(id).noneMatch(finding -> finding.rule().equals(rule)
					&& finding.counts(finding(before, rule).severity()));
			assertThat(after.worst()).as(id).isEqualTo(after.findings().stream().filter(Finding::isOpen)
					.map(Finding::severity).filter(severity -> severity.compareTo(before.worst().get()) <= 0)
					.reduce((one, other) -> one.reaches(other) ? one : other));
		}
	}

	private static Finding finding(CheckResult result, String rule) {
		Optional<Finding> first = result.findings().stream().filter(it -> it.rule().equals(rule)).findFirst();
		assertThat(first).as(rule).isPresent();
		return first.get();
	}
}
