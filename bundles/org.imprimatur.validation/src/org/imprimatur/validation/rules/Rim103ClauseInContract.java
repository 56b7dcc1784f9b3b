package org.imprimatur.validation.rules;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Clause;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The re-imaging right stands in the contract itself, so its clause must have been found there. */
final class Rim103ClauseInContract implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-103";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.drawsOnClause()) {
			VolumeAgreement.of(deployment).filter(agreement -> agreement.getClause() != Clause.PRESENT)
					.ifPresent(agreement -> report.add(violation(agreement).at(agreement)
							.about(deployment.deployment(), deployment.image())));
		}
	}

	private static Violation violation(Agreement agreement) {
		return agreement.getClause() == Clause.ABSENT ? Violation.variant("absent", agreement).as(Severity.ERROR)
				: Violation.of(agreement);
	}
}
