package org.imprimatur.validation.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.cases.Case;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.rule.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The oracle of the quick fixes: whatever is offered for any finding of any row of {@code cases.csv} is applied to that
 * row's estate, which is checked again.
 */
class QuickFixesTest {

	/** One offer, found again in an estate built anew. */
	private record Offer(int finding, String id) {
	}

	static List<Case> cases() {
		return Case.all();
	}

	private static List<Offer> offers(CheckResult result) {
		QuickFixes fixes = new QuickFixes(result);
		List<Offer> offers = new ArrayList<>();
		for (int i = 0; i < result.findings().size(); i++) {
			for (QuickFix fix : fixes.of(result.findings().get(i))) {
				offers.add(new Offer(i, fix.id()));
			}
		}
		return offers;
	}

	private static QuickFix fix(CheckResult result, Offer offer) {
		return new QuickFixes(result).of(result.findings().get(offer.finding())).stream()
				.filter(fix -> fix.id().equals(offer.id())).findFirst().orElseThrow();
	}

	static Map<String, String> answers(QuickFix fix) {
		Map<String, String> answers = new HashMap<>();
		fix.fields().forEach(field -> answers.put(field.name(), field.sample()));
		return answers;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsOfferedAnswersTheFindingWithoutANewError(Case row) {
		for (Offer offer : offers(Situation.of(row.changes()).check())) {
			Situation situation = Situation.of(row.changes());
			CheckResult before = situation.check();
			Finding finding = before.findings().get(offer.finding());
			QuickFix fix = fix(before, offer);
			fix.apply(answers(fix));
			CheckResult after = situation.check();
			String report = "%s of %s: %s%nbefore %s%nafter  %s".formatted(offer.id(), finding.rule(),
					fix.label(Locale.ENGLISH), lines(before), lines(after));
			Predicate<Finding> alike = other -> other.rule().equals(finding.rule())
					&& other.counts(finding.severity().reaches(Severity.WARN) ? Severity.WARN : finding.severity());
			assertThat(after.findings().stream().filter(alike).count()).as(report)
					.isLessThan(before.findings().stream().filter(alike).count());
			assertThat(after.findings().stream().filter(other -> other.counts(Severity.ERROR)).map(Finding::rule))
					.as(report).isSubsetOf(before.findings().stream().filter(other -> other.counts(Severity.ERROR))
							.map(Finding::rule).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void lookingForFixesChangesNothing(Case row) {
		Situation situation = Situation.of(row.changes());
		Estate before = EcoreUtil.copy(situation.estate());
		List<Device> devices = List.copyOf(EcoreUtil.copyAll(situation.fleet().getDevices()));
		CheckResult result = situation.check();
		QuickFixes fixes = new QuickFixes(result);
		result.findings().forEach(fixes::of);
		assertThat(EcoreUtil.equals(before, situation.estate())).isTrue();
		assertThat(EcoreUtil.equals(devices, situation.fleet().getDevices())).isTrue();
		assertThat(situation.estate().eAdapters()).isEmpty();
	}

	private static String lines(CheckResult result) {
		return result.findings().stream().filter(finding -> finding.counts(Severity.ADVICE))
				.map(finding -> finding.severity() + " " + finding.rule() + ": "
						+ RuleBook.installed().text(finding, Locale.ENGLISH))
				.collect(Collectors.joining("\n       "));
	}
}
