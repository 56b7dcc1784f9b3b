package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** A device licensed for Windows Home gets no business edition by re-imaging; says so in plainer words than RIM-203. */
final class Rim205HomeIsNotPro implements ProfileRule {

	@Override
	public String id() {
		return "RIM-205";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.ofOtherEdition(profile)
				.filter(comparison -> comparison.licence().isHome() && !profile.deployment().product().isHome())
				.ifPresent(comparison -> report.violated(profile.deployment().product().editionName(),
						comparison.licence().editionName()));
	}
}
