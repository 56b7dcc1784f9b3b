package org.imprimatur.validation.rules;

import java.util.Optional;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Organisation;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The devices belong to the party of the image's agreement or to an affiliate that it covers. */
final class Rim109DevicesOfParty implements ProfileRule {

	@Override
	public String id() {
		return "RIM-109";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		profile.deployment().agreement().ifPresent(agreement -> check(agreement, profile, report));
	}

	private static void check(Agreement agreement, ProfileFacts profile, Report report) {
		String spelling = profile.device().owner();
		Optional<Organisation> owner = profile.deployment().estate().owner(spelling);
		if (owner.isEmpty()) {
			Violation violation = spelling.isBlank() ? Violation.variant("owner", agreement)
					: Violation.variant("unknown", spelling, agreement);
			report.add(violation.as(Severity.CONFIRM).about(agreement));
		} else if (agreement.getParty() == null) {
			report.add(Violation.variant("party", agreement, owner.get()).as(Severity.CONFIRM).about(agreement));
		} else if (!EstateFacts.covers(agreement, owner.get())) {
			report.add(Violation.of(owner.get(), agreement, agreement.getParty()).about(agreement, owner.get()));
		}
	}
}
