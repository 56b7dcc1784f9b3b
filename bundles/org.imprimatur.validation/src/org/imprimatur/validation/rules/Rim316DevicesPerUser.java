package org.imprimatur.validation.rules;

import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** A user licence of Windows covers five devices of its user and no more. */
final class Rim316DevicesPerUser implements ProfileRule {

	@Override
	public String id() {
		return "RIM-316";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.is(Circumstance.USER_OVER_LIMIT)) {
			int limit = profile.deployment().estate().catalogue().limits().devicesPerUser().value();
			WindowsComparison.inFamily(profile).filter(comparison -> comparison.rights().restOnUser())
					.ifPresent(comparison -> report.violated(limit));
		}
	}
}
