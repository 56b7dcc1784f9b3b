package org.imprimatur.validation.rules;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;

/** Sources that have aged are to be looked at again. */
final class Rim904AgeingSources implements EstateRule {

	private static final int YEARS = 5;

	@Override
	public String id() {
		return "RIM-904";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		YearMonth oldest = YearMonth.from(estate.day()).minusYears(YEARS);
		Set<String> used = RuleTable.entries().stream().flatMap(entry -> entry.sources().stream())
				.collect(Collectors.toSet());
		List<String> aged = RuleTable.sources().stream().filter(source -> used.contains(source.id()))
				.filter(source -> source.published().filter(month -> month.isBefore(oldest)).isPresent())
				.map(source -> source.id() + " (" + source.published().get() + ")").toList();
		if (!aged.isEmpty()) {
			report.violated(YEARS, aged);
		}
	}
}
