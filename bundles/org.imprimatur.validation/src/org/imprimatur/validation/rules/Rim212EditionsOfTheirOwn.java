package org.imprimatur.validation.rules;

import java.util.Set;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** Pro for Workstations, Pro Education and Education are editions of their own; comes with RIM-203. */
final class Rim212EditionsOfTheirOwn implements ProfileRule {

	private static final Set<String> EDITIONS = Set.of("ProfessionalWorkstation", "ProfessionalEducation", "Education");

	@Override
	public String id() {
		return "RIM-212";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.ofOtherEdition(profile)
				.filter(comparison -> EDITIONS.contains(profile.deployment().product().editionBase())
						|| EDITIONS.contains(comparison.licence().editionBase()))
				.ifPresent(comparison -> report.violated(profile.deployment().product().editionName(),
						comparison.licence().editionName()));
	}
}
