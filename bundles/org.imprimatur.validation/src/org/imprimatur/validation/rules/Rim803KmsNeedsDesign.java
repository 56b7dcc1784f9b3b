package org.imprimatur.validation.rules;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.catalogue.ActivationLimits;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** KMS is to be designed before it is relied on. */
final class Rim803KmsNeedsDesign implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-803";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.method() == ActivationMethod.KMS) {
			ActivationLimits limits = deployment.estate().catalogue().limits();
			report.add(Violation.of(limits.kmsClients().value(), limits.kmsServers().value(),
					limits.validityDays().value()).about(deployment.deployment().getActivation()));
		}
	}
}
