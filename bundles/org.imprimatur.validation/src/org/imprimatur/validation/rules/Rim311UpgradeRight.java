package org.imprimatur.validation.rules;

import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A version newer than the licensed one needs an upgrade licence, Software Assurance or a user licence. */
final class Rim311UpgradeRight implements ProfileRule {

	@Override
	public String id() {
		return "RIM-311";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inServicing(profile).ifPresent(comparison -> check(profile, comparison, report));
	}

	private static void check(ProfileFacts profile, Comparison comparison, Report report) {
		Object[] versions = { profile.deployment().product().releaseName(), comparison.licence().releaseName() };
		switch (comparison.rights().upgrade()) {
		case NONE -> report.violated(versions);
		case FREE_ONLY -> report.add(Violation.variant("free", versions).as(Severity.CONFIRM));
		case GRANTED -> report.add(Violation.variant("passes", versions).as(Severity.INFO));
		case NOT_NEEDED -> {
			// The version is not newer.
		}
		}
	}
}
