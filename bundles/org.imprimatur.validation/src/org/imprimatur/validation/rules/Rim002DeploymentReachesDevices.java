package org.imprimatur.validation.rules;

import java.util.List;

import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A deployment reaches at least one device. */
final class Rim002DeploymentReachesDevices implements EstateRule {

	@Override
	public String id() {
		return "RIM-002";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		estate.deployments().stream().filter(deployment -> deployment.deviceCount() == 0)
				.map(facts -> facts.deployment())
				.forEach(deployment -> report.add(deployment.getGroups().isEmpty()
						? Violation.variant("groups", deployment).at(deployment)
						: Violation.of(deployment, List.copyOf(deployment.getGroups())).at(deployment)));
	}
}
