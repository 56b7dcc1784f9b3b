package org.imprimatur.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Whether a re-imaged Surface keeps its support is disputed. */
final class Rim802SurfaceSupport implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-802";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		List<ProfileFacts> surfaces = deployment.profiles().stream().filter(profile -> profile.device().isSurface())
				.toList();
		if (deployment.putsMaster() && !surfaces.isEmpty()) {
			Set<String> models = surfaces.stream().map(profile -> profile.device().model())
					.collect(Collectors.toCollection(LinkedHashSet::new));
			report.add(Violation.of(models).on(DeviceSet.joined(surfaces.stream().map(ProfileFacts::devices))));
		}
	}
}
