package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** The image is of the product family that the device is licensed for. */
final class Rim201SameFamily implements ProfileRule {

	@Override
	public String id() {
		return "RIM-201";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (!profile.deployment().isOffice()) {
			profile.comparison().filter(comparison -> comparison.identity().family() == Match.DIFFERENT)
					.ifPresent(comparison -> report.violated(profile.deployment().product().family(),
							comparison.licence().family()));
		}
	}
}
