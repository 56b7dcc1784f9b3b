package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** N, KN, E and G variants have other components and are not the product without them. */
final class Rim207SameVariant implements ProfileRule {

	@Override
	public String id() {
		return "RIM-207";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inFamily(profile)
				.filter(comparison -> comparison.identity().variant() == Match.DIFFERENT)
				.ifPresent(comparison -> report.violated(profile.deployment().product().editionName(),
						comparison.licence().editionName()));
	}
}
