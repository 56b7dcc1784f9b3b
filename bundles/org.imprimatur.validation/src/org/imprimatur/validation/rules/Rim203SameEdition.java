package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** The image must be of the edition that came with the device, unless a right to another one covers it. */
final class Rim203SameEdition implements ProfileRule {

	@Override
	public String id() {
		return "RIM-203";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.ofOtherEdition(profile)
				.ifPresent(comparison -> report.violated(profile.deployment().product().editionName(),
						comparison.licence().editionName()));
	}
}
