package org.imprimatur.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Language packs on a base medium in the licence's language satisfy other display languages; passes. */
final class Rim206LanguagePacks implements ProfileRule {

	@Override
	public String id() {
		return "RIM-206";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		boolean sameBase = WindowsComparison.inFamily(profile)
				.filter(comparison -> comparison.identity().language() == Match.SAME).isPresent();
		if (sameBase) {
			check(profile.deployment(), report);
		}
	}

	private static void check(DeploymentFacts deployment, Report report) {
		String base = deployment.product().language();
		Set<String> packs = tags(deployment.image().getLanguagePacks(), deployment);
		Set<String> wanted = tags(deployment.deployment().getLanguages(), deployment);
		Set<String> served = new LinkedHashSet<>(packs);
		if (!wanted.isEmpty()) {
			served.retainAll(wanted);
		}
		if (!served.isEmpty()) {
			report.violated(base, served);
		}
		wanted.removeAll(packs);
		wanted.remove(base);
		if (!wanted.isEmpty()) {
			report.add(Violation.variant("missing", wanted, base).as(Severity.ADVICE).about(deployment.image()));
		}
	}

	private static Set<String> tags(List<String> languages, DeploymentFacts deployment) {
		return languages.stream().map(text -> deployment.estate().catalogue().language(text).orElse(text))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
