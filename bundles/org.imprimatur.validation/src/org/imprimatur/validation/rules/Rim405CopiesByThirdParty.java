package org.imprimatur.validation.rules;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Organisation;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A third party may build the master; the contract with it is worth recording. */
final class Rim405CopiesByThirdParty implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-405";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Organisation builder = deployment.image().getBuiltBy();
		deployment.agreement().filter(agreement -> builder != null && !EstateFacts.covers(agreement, builder)
				&& !deployment.holds(EvidenceKind.OUTSOURCING_CONTRACT, deployment.image(), builder, agreement))
				.ifPresent(agreement -> report.add(Violation.of(deployment.image(), builder, agreement)
						.about(deployment.image(), builder, agreement)));
	}
}
