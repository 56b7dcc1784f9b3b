package org.imprimatur.validation.rules;

import org.imprimatur.model.Channel;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Every device carries a Windows licence of its own; the image brings none. */
final class Rim301OwnLicence implements ProfileRule {

	@Override
	public String id() {
		return "RIM-301";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.deployment().isOffice()) {
			return;
		}
		switch (profile.licence().map(ProductFacts::channel).orElse(Channel.NONE)) {
		case NONE -> report.add(profile.deployment().isServer() ? Violation.variant("server") : Violation.of());
		case EVALUATION -> report.add(Violation.variant("evaluation"));
		case MSDN -> report.add(Violation.variant("msdn").as(Severity.CONFIRM));
		default -> {
			// A licence for use in production, of whatever edition.
		}
		}
	}
}
