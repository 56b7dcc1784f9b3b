package org.imprimatur.validation.rules;

import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A lower edition than the licensed one may be used only where the Product Terms name it. */
final class Rim318LowerEdition implements ProfileRule {

	@Override
	public String id() {
		return "RIM-318";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inServicing(profile).ifPresent(comparison -> check(profile, comparison, report));
	}

	private static void check(ProfileFacts profile, Comparison comparison, Report report) {
		Object[] editions = { profile.deployment().product().editionName(), comparison.licence().editionName() };
		switch (comparison.rights().lower()) {
		case UNNAMED -> report.violated(editions);
		case NAMED -> report.add(Violation.variant("passes", editions).as(Severity.INFO));
		case NOT_NEEDED -> {
			// The edition is not lower.
		}
		}
	}
}
