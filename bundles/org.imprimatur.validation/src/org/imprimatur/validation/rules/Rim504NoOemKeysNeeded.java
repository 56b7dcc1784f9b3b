package org.imprimatur.validation.rules;

import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Nobody needs to collect the OEM keys of devices that get an image from volume-licence media. */
final class Rim504NoOemKeysNeeded implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-504";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		DeviceSet recorded = DeviceSet.joined(deployment.profiles().stream()
				.filter(profile -> profile.device().says(DeviceColumn.OEM_KEY_RECORDED)).map(ProfileFacts::devices));
		if (deployment.isVolume() && recorded.size() > 0) {
			report.add(Violation.of(recorded.size()).on(recorded));
		}
	}
}
