package org.imprimatur.workbench.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.Track;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;

/**
 * How all rules stand in one check.
 *
 * @param result the check
 * @param rules  every rule, in the order of their ids
 */
record Audit(CheckResult result, List<RuleStanding> rules) {

	/** How the rules of a book stand in a check by that book. */
	static Audit of(Survey survey, RuleBook book) {
		CheckResult result = survey.result();
		Map<String, List<Finding>> findings = result.findings().stream().collect(Collectors.groupingBy(Finding::rule));
		Set<Track> tracks = survey.facts().deployments().stream().map(DeploymentFacts::track)
				.collect(Collectors.toSet());
		return new Audit(result, book.entries().stream().map(entry -> {
			List<Finding> found = findings.getOrDefault(entry.id(), List.of());
			return RuleStanding.of(entry, standing(entry, found, tracks, result), found);
		}).sorted((one, other) -> one.id().compareTo(other.id())).toList());
	}

	private static Standing standing(RuleEntry entry, List<Finding> found, Set<Track> tracks, CheckResult result) {
		if (!found.isEmpty()) {
			return found.stream().anyMatch(Finding::isOpen) ? Standing.OPEN : Standing.SETTLED;
		}
		if (result.settings().isOff(entry.id())) {
			return Standing.OFF;
		}
		return entry.tracks().isEmpty() || entry.tracks().stream().anyMatch(tracks::contains) ? Standing.SATISFIED
				: Standing.NOT_APPLICABLE;
	}
}
