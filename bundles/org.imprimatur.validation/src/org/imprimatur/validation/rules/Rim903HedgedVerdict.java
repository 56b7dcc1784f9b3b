package org.imprimatur.validation.rules;

import java.util.List;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.ReviewRule;

/** A verdict that rests on hearsay or inference says so. */
final class Rim903HedgedVerdict implements ReviewRule {

	@Override
	public String id() {
		return "RIM-903";
	}

	@Override
	public void check(DeploymentFacts deployment, List<Finding> findings, Report report) {
		List<String> hedged = findings.stream().filter(Rim903HedgedVerdict::isHedged).map(Finding::rule).distinct()
				.toList();
		if (!hedged.isEmpty()) {
			report.violated(hedged);
		}
	}

	private static boolean isHedged(Finding finding) {
		return finding.counts(Severity.WARN) && RuleTable.find(finding.rule())
				.filter(entry -> entry.confidence(finding.message().variant()).isHedged()).isPresent();
	}
}
