package org.imprimatur.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Element;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.Gap;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleIds;
import org.imprimatur.validation.rule.Violation;

/** Evidence and waivers hold what makes them answers: who, why, until when, where, and for which rule. */
final class Rim006CompleteAnswers implements EstateRule {

	@Override
	public String id() {
		return "RIM-006";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		estate.estate().getWaivers().forEach(waiver -> check(waiver, Gap.of(waiver),
				Optional.ofNullable(waiver.getRule()).stream().toList(), waiver.getDate(), waiver.getExpires(), report));
		estate.estate().getEvidence().forEach(evidence -> check(evidence, Gap.of(evidence), evidence.getSatisfies(),
				evidence.getDate(), evidence.getExpires(), report));
	}

	private static void check(Element answer, List<Gap> gaps, List<String> rules, LocalDate date, LocalDate expires,
			Report report) {
		if (!gaps.isEmpty()) {
			report.add(Violation.of(answer, gaps).at(answer));
		}
		rules.stream().filter(rule -> !rule.isBlank())
				.filter(rule -> RuleBook.installed().find(RuleIds.canonical(rule)).isEmpty())
				.forEach(rule -> report.add(Violation.variant("rule", answer, rule).at(answer)));
		if (date != null && expires != null && date.isAfter(expires)) {
			report.add(Violation.variant("dates", answer, date, expires).at(answer));
		}
	}
}
