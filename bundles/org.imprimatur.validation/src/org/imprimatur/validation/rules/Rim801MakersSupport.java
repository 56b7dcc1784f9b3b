package org.imprimatur.validation.rules;

import java.util.List;
import java.util.Set;

import org.imprimatur.model.Channel;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The manufacturer may refuse support once its installation has been replaced. */
final class Rim801MakersSupport implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-801";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		List<ProfileFacts> oem = deployment.profiles().stream().filter(profile -> profile.device().windows()
				.filter(licence -> licence.channel() == Channel.OEM).isPresent()).toList();
		if (deployment.putsMaster() && !oem.isEmpty()) {
			Set<Object> makers = Makers.of(oem);
			Violation violation = makers.isEmpty() ? Violation.variant("maker") : Violation.of(makers);
			report.add(violation.on(DeviceSet.joined(oem.stream().map(ProfileFacts::devices))));
		}
	}
}
