package org.imprimatur.validation.rules;

import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** Where an edition rests on the primary user's licence, other users of the device need Software Assurance on it. */
final class Rim314OtherUsers implements ProfileRule {

	@Override
	public String id() {
		return "RIM-314";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.device().says(DeviceColumn.OTHER_USERS)) {
			WindowsComparison.inFamily(profile).filter(comparison -> comparison.rights().restOnUser())
					.ifPresent(comparison -> report.violated(profile.deployment().product().editionName()));
		}
	}
}
