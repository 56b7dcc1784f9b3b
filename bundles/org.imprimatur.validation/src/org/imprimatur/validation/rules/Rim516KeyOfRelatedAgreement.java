package org.imprimatur.validation.rules;

import org.imprimatur.model.Agreement;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A key may come from another agreement of the same or a related party; passes. */
final class Rim516KeyOfRelatedAgreement implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-516";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (KeyOrigin.of(deployment) == KeyOrigin.RELATED) {
			Agreement agreement = deployment.key().get().getAgreement();
			report.add(Violation.of(deployment.key(), agreement, deployment.agreement())
					.about(deployment.key().get(), agreement));
		}
	}
}
