package org.imprimatur.validation.rules;

import java.util.List;

import org.imprimatur.model.Deployment;
import org.imprimatur.validation.Severity;
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
		boolean noFleet = estate.estate().getFleets().isEmpty()
				|| estate.estate().getFleets().stream().anyMatch(fleet -> fleet.getDevices().isEmpty());
		estate.deployments().stream().filter(deployment -> deployment.deviceCount() == 0)
				.map(facts -> facts.deployment())
				.forEach(deployment -> report.add(violation(deployment, noFleet).at(deployment)));
	}

	private static Violation violation(Deployment deployment, boolean noFleet) {
		if (deployment.getGroups().isEmpty()) {
			return Violation.variant("groups", deployment);
		}
		return noFleet ? Violation.variant("fleet", deployment).as(Severity.CONFIRM)
				: Violation.of(deployment, List.copyOf(deployment.getGroups()));
	}
}
