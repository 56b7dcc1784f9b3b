package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Every device carries a Windows licence of its own; the image brings none. */
final class Rim301OwnLicence implements ProfileRule {

	@Override
	public String id() {
		return "RIM-301";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (!profile.deployment().isOffice() && profile.licence().isEmpty()) {
			report.add(profile.deployment().isServer() ? Violation.variant("server") : Violation.of());
		}
	}
}
