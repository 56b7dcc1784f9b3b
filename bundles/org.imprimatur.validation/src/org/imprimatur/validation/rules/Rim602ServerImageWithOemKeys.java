package org.imprimatur.validation.rules;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.KeyKind;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A manufacturer's server image is activated with the servers' OEM keys. */
final class Rim602ServerImageWithOemKeys implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-602";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.method() == ActivationMethod.OEM && deployment.keyKind() == KeyKind.UNKNOWN) {
			return;
		}
		switch (deployment.keyKind()) {
		case OEM_COA, OEM_FIRMWARE -> {
			// As it should be.
		}
		case UNKNOWN -> report.add(Violation.variant("missing", deployment.image()).as(Severity.CONFIRM)
				.about(deployment.deployment().getKey()));
		default -> report.add(Violation.of(deployment.image(), deployment.keyKind())
				.about(deployment.deployment().getKey()));
		}
	}
}
