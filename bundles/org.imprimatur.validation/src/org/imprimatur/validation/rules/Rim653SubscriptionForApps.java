package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** Microsoft 365 Apps needs a subscription; an Office licence of the device does not give it. */
final class Rim653SubscriptionForApps implements ProfileRule {

	@Override
	public String id() {
		return "RIM-653";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		for (OfficeComparison office : OfficeComparison.of(profile)) {
			if (office.isSubscription()) {
				report.violated(office.image(), office.licence());
			}
		}
	}
}
