package org.imprimatur.validation.rules;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Under Open Value a KMS key is given by exception, which is to be recorded. */
final class Rim511KmsKeyByException implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-511";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.terms().kmsByException() && deployment.method() == ActivationMethod.KMS) {
			report.add(Violation.of(deployment.agreement(), deployment.programme()).about(
					deployment.agreement().orElse(null), deployment.deployment().getActivation()));
		}
	}
}
