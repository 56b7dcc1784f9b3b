package org.imprimatur.validation.rules;

import org.imprimatur.model.Agreement;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * A key is used by the organisation that it was given to. RIM-109 speaks of devices whose owner the image's agreement
 * does not cover.
 */
final class Rim515KeyOfUnrelatedOrganisation implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-515";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (KeyOrigin.of(deployment) != KeyOrigin.UNRELATED) {
			return;
		}
		DeviceSet devices = DeviceSet.joined(deployment.profiles().stream()
				.filter(profile -> isOwnerCovered(profile, deployment.agreement().get())).map(ProfileFacts::devices));
		if (devices.size() > 0) {
			Agreement agreement = deployment.key().get().getAgreement();
			report.add(Violation.of(deployment.key(), agreement.getParty(), deployment.agreement().get().getParty())
					.about(deployment.key().get(), agreement).on(devices));
		}
	}

	private static boolean isOwnerCovered(ProfileFacts profile, Agreement agreement) {
		return profile.deployment().estate().owner(profile.device().owner())
				.map(owner -> EstateFacts.covers(agreement, owner)).orElse(true);
	}
}
