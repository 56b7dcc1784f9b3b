package org.imprimatur.validation.rules;

import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * Enterprise or Education on a Pro device needs a licence of the device or of its primary user. RIM-302 speaks of other
 * bases.
 */
final class Rim313StepUpRight implements ProfileRule {

	@Override
	public String id() {
		return "RIM-313";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inServicing(profile).filter(comparison -> comparison.licence().isQualifying())
				.ifPresent(comparison -> check(profile, comparison, report));
	}

	private static void check(ProfileFacts profile, Comparison comparison, Report report) {
		Object[] editions = { profile.deployment().product().editionName(), comparison.licence().editionName() };
		switch (comparison.rights().stepUp()) {
		case NONE -> report.violated(editions);
		case DEVICE -> report.add(Violation.variant("device", editions).as(Severity.INFO));
		case USER -> report.add(Violation.variant("user", editions).as(Severity.INFO));
		case USER_ENDED, NOT_NEEDED -> {
			// RIM-315 speaks of an ended licence.
		}
		}
	}
}
