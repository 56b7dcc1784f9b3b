package org.imprimatur.validation.rules;

import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** One licence serves one device: no other device records the same licence number. */
final class Rim303OneLicenceOneDevice implements ProfileRule {

	@Override
	public String id() {
		return "RIM-303";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (!profile.deployment().isOffice() && profile.is(Circumstance.LICENCE_SHARED)) {
			report.violated(profile.devices().size());
		}
	}
}
