package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.Rights.StepUp;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** When the primary user's licence has ended, the device goes back to the edition it came with. */
final class Rim315SubscriptionEnded implements ProfileRule {

	@Override
	public String id() {
		return "RIM-315";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inServicing(profile)
				.filter(comparison -> comparison.rights().stepUp() == StepUp.USER_ENDED)
				.ifPresent(comparison -> report.violated(profile.deployment().product().editionName(),
						comparison.licence().editionName(), profile.deployment().date()));
	}
}
