package org.imprimatur.validation.rules;

import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The base medium's language is that of the device's licence; RIM-211 speaks of multi-language media. */
final class Rim204SameLanguage implements ProfileRule {

	@Override
	public String id() {
		return "RIM-204";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		ProductFacts image = profile.deployment().product();
		if (!ProductFacts.MULTILANGUAGE.equals(image.language())) {
			WindowsComparison.inFamily(profile).ifPresent(comparison -> check(image, comparison, report));
		}
	}

	private static void check(ProductFacts image, Comparison comparison, Report report) {
		if (comparison.identity().language() == Match.DIFFERENT) {
			report.violated(image.language(), comparison.licence().language());
		} else if (image.language().isEmpty()) {
			report.add(Violation.variant("image").as(Severity.CONFIRM));
		} else if (comparison.identity().language() == Match.UNKNOWN) {
			report.add(Violation.variant("unknown", image.language()).as(Severity.CONFIRM));
		}
	}
}
