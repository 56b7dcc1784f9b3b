package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.Rights.Ltsc;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** The Windows right in Microsoft 365 F3 does not include LTSC. */
final class Rim317F3WithoutLtsc implements ProfileRule {

	@Override
	public String id() {
		return "RIM-317";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inFamily(profile).filter(comparison -> comparison.rights().ltsc() == Ltsc.F3_ONLY)
				.ifPresent(comparison -> report.violated(profile.deployment().product()));
	}
}
