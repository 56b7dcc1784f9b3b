package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Build and feature update are no part of the version that must be the same; passes. */
final class Rim209BuildIsNotVersion implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-209";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		String build = deployment.image().getBuild();
		if (build == null || !deployment.isVolume() || !deployment.isClient() || deployment.product().isLtsc()) {
			return;
		}
		deployment.estate().catalogue().build(deployment.product().family(), build)
				.filter(known -> !known.feature().isEmpty())
				.ifPresent(known -> report.add(Violation
						.of(build, known.feature(), deployment.product().releaseName()).about(deployment.image())));
	}
}
