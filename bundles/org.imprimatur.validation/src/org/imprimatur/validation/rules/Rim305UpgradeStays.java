package org.imprimatur.validation.rules;

import org.imprimatur.model.fleet.DeviceRight;
import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** A volume upgrade licence stays with its first device unless Software Assurance covers it. */
final class Rim305UpgradeStays implements ProfileRule {

	@Override
	public String id() {
		return "RIM-305";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.deployment().isClient() && profile.is(Circumstance.UPGRADE_MOVED)
				&& !profile.device().rights().contains(DeviceRight.SA)) {
			report.violated();
		}
	}
}
