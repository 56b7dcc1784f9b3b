package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** Office in the image is the suite that the device is licensed for, with the same applications. */
final class Rim651SameOfficeSuite implements ProfileRule {

	@Override
	public String id() {
		return "RIM-651";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		for (OfficeComparison office : OfficeComparison.of(profile)) {
			if (office.areOtherSuites()) {
				report.violated(office.image(), office.licence());
			}
		}
	}
}
