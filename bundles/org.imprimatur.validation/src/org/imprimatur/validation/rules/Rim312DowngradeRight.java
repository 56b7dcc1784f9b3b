package org.imprimatur.validation.rules;

import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A version older than the licensed one needs the downgrade right of a volume licence or of the OEM terms for Pro. */
final class Rim312DowngradeRight implements ProfileRule {

	@Override
	public String id() {
		return "RIM-312";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inServicing(profile).ifPresent(comparison -> check(profile, comparison, report));
	}

	private static void check(ProfileFacts profile, Comparison comparison, Report report) {
		String wanted = profile.deployment().product().releaseName();
		String licensed = comparison.licence().label();
		switch (comparison.rights().downgrade()) {
		case NONE -> report.violated(wanted, licensed);
		case OEM_LAPSED -> report.add(Violation.variant("lapsed", wanted, licensed,
				profile.deployment().product().release().flatMap(release -> release.endOfSupport()))
				.as(Severity.CONFIRM));
		case OEM_SUPPORTED -> report.add(Violation.variant("oem", wanted, licensed).as(Severity.INFO));
		case GRANTED -> report.add(Violation.variant("passes", wanted, licensed).as(Severity.INFO));
		case NOT_NEEDED -> {
			// The version is not older.
		}
		}
	}
}
