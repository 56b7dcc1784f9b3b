package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** The image must be of the version that the device is licensed for, unless an upgrade or downgrade right covers it. */
final class Rim202SameVersion implements ProfileRule {

	@Override
	public String id() {
		return "RIM-202";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inServicing(profile)
				.filter(comparison -> comparison.identity().version() == Match.DIFFERENT
						&& !comparison.rights().coverVersion())
				.ifPresent(comparison -> report.violated(profile.deployment().product().releaseName(),
						comparison.licence().releaseName()));
	}
}
