package org.imprimatur.validation.rules;

import org.imprimatur.model.Agreement;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Open programmes give media and keys only to who bought at least one Windows licence under the agreement. */
final class Rim104WindowsPurchase implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-104";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		int needed = deployment.terms().minimumWindowsPurchases();
		if (needed > 0 && deployment.isClient()) {
			VolumeAgreement.of(deployment).filter(agreement -> held(agreement, deployment) < needed)
					.ifPresent(agreement -> report
							.add(Violation.of(agreement, deployment.programme(), needed, held(agreement, deployment))
									.at(agreement).about(deployment.deployment(), deployment.image())));
		}
	}

	private static int held(Agreement agreement, DeploymentFacts deployment) {
		return VolumeAgreement.windowsLicences(agreement, deployment.date(), deployment.estate().catalogue());
	}
}
