package org.imprimatur.validation.rules;

import static org.imprimatur.model.Architecture.ARM64;
import static org.imprimatur.model.Architecture.UNKNOWN;
import static org.imprimatur.model.Architecture.X64;
import static org.imprimatur.model.Architecture.X86;

import org.imprimatur.model.Architecture;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The image runs on the device's processor: a technical condition, not one of the licence. */
final class Rim210Architecture implements ProfileRule {

	@Override
	public String id() {
		return "RIM-210";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		Architecture image = profile.deployment().image().getArchitecture();
		Architecture device = profile.device().architecture();
		if (!profile.deployment().isOffice() && !runs(image, device)) {
			report.add(Violation.of(image, device).about(profile.deployment().image()));
		}
	}

	private static boolean runs(Architecture image, Architecture device) {
		return image == UNKNOWN || device == UNKNOWN || image == device || image == X86 && device == X64;
	}
}
