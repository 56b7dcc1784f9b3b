package org.imprimatur.validation.rules;

import java.util.EnumSet;

import org.imprimatur.model.UserLicenceKind;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.fleet.DeviceRight;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A volume upgrade, Enterprise, Education or LTSC right is used on top of a qualifying operating system only. */
final class Rim302QualifyingSystem implements ProfileRule {

	private static final EnumSet<UserLicenceKind> ACADEMIC = EnumSet.of(UserLicenceKind.WINDOWS_A3,
			UserLicenceKind.WINDOWS_A5);

	@Override
	public String id() {
		return "RIM-302";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.deployment().isClient()) {
			WindowsComparison.inFamily(profile).filter(comparison -> usesRight(profile, comparison))
					.ifPresent(comparison -> comparison.licence().edition().filter(edition -> !edition.qualifying())
							.ifPresent(edition -> report.add(violation(profile, comparison, edition))));
		}
	}

	private static boolean usesRight(ProfileFacts profile, Comparison comparison) {
		ProductFacts image = profile.deployment().product();
		boolean upgradesHome = comparison.licence().isHome() && !image.isHome()
				&& profile.device().rights().contains(DeviceRight.VL_UPGRADE);
		return upgradesHome || comparison.rights().presupposeQualifyingSystem();
	}

	private static Violation violation(ProfileFacts profile, Comparison comparison, Edition edition) {
		boolean academic = profile.deployment().terms().academic()
				|| profile.coverage().inForce(ACADEMIC, profile.deployment().date());
		return academic && edition.academicQualifying()
				? Violation.variant("academic", comparison.licence().editionName()).as(Severity.CONFIRM)
				: Violation.of(profile.deployment().product().editionName(), comparison.licence().editionName());
	}
}
