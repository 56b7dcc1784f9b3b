package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.Rights.Ltsc;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** An LTSC release is a product of its own: it needs an LTSC entitlement, and one year's release is not another's. */
final class Rim208LtscIsOwnProduct implements ProfileRule {

	@Override
	public String id() {
		return "RIM-208";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inFamily(profile)
				.filter(comparison -> comparison.identity().isOtherServicing()
						&& comparison.rights().ltsc() != Ltsc.DEVICE && comparison.rights().ltsc() != Ltsc.USER)
				.ifPresent(comparison -> report.violated(profile.deployment().product(), comparison.licence()));
	}
}
