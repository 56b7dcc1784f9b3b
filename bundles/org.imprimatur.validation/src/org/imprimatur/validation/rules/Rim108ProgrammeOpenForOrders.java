package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Nothing was ordered under a programme after its last order day, which for Open License was 2021-12-31. */
final class Rim108ProgrammeOpenForOrders implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-108";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		deployment.terms().closedSince().ifPresent(last -> VolumeAgreement.of(deployment)
				.ifPresent(agreement -> VolumeAgreement.windowsPurchases(agreement, deployment.estate().catalogue())
						.filter(purchase -> purchase.getDate() != null && purchase.getDate().isAfter(last))
						.forEach(purchase -> report
								.add(Violation.of(agreement, purchase.getDate(), deployment.programme(), last)
										.at(agreement).about(deployment.deployment(), deployment.image())))));
	}
}
