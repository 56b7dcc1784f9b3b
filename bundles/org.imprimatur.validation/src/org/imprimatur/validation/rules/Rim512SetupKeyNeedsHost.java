package org.imprimatur.validation.rules;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.KeyKind;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A KMS client setup key, and activation by KMS or directory, needs a KMS host or an activation object. */
final class Rim512SetupKeyNeedsHost implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-512";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		boolean method = deployment.method() == ActivationMethod.KMS || deployment.method() == ActivationMethod.ADBA;
		boolean setupKey = deployment.keyKind() == KeyKind.GVLK;
		if (!method && !setupKey || deployment.activation().filter(Rim512SetupKeyNeedsHost::hasServer).isPresent()) {
			return;
		}
		report.add((method ? Violation.of(deployment.method()) : Violation.variant("key", deployment.key()))
				.about(deployment.deployment().getActivation()));
	}

	private static boolean hasServer(Activation activation) {
		return !activation.getHosts().isEmpty()
				|| activation.getDirectoryObject() != null && !activation.getDirectoryObject().isBlank();
	}
}
