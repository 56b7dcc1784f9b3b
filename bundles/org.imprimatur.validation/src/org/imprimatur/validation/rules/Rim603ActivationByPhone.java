package org.imprimatur.validation.rules;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.KeyKind;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;

/** Several servers with one OEM image may have to be activated by phone. */
final class Rim603ActivationByPhone implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-603";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		boolean oemKeys = deployment.keyKind() == KeyKind.OEM_COA || deployment.keyKind() == KeyKind.OEM_FIRMWARE
				|| deployment.keyKind() == KeyKind.UNKNOWN && deployment.method() == ActivationMethod.OEM;
		if (oemKeys && deployment.deviceCount() > 1) {
			report.violated(deployment.deviceCount());
		}
	}
}
