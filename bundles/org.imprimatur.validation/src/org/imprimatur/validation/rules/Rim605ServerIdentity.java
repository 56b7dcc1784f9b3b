package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A server image from volume-licence media follows the rules of identity; cores are counted elsewhere. */
final class Rim605ServerIdentity implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-605";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.isServer() && deployment.isVolume()) {
			report.add(Violation.of(deployment.image()).about(deployment.image()));
		}
	}
}
