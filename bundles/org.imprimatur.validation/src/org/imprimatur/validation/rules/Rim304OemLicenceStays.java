package org.imprimatur.validation.rules;

import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** An OEM licence stays with the device it was sold with. */
final class Rim304OemLicenceStays implements ProfileRule {

	@Override
	public String id() {
		return "RIM-304";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (!profile.deployment().isOffice() && profile.is(Circumstance.LICENCE_MOVED)) {
			profile.licence().ifPresent(licence -> check(licence, report));
		}
	}

	private static void check(ProductFacts licence, Report report) {
		switch (licence.channel()) {
		case OEM, COEM, MAR -> report.violated(licence.channel());
		case UNKNOWN -> report.add(Violation.variant("unknown").as(Severity.CONFIRM));
		default -> {
			// Retail and volume licences are not bound to the hardware.
		}
		}
	}
}
