package org.imprimatur.validation.rules;

import org.imprimatur.model.Clause;
import org.imprimatur.model.Programme;
import org.imprimatur.model.catalogue.Grant;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Where no source says whether a programme grants re-imaging, the contract has to; RIM-103 speaks when it does not. */
final class Rim110ProgrammeInDoubt implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-110";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.drawsOnClause() && deployment.terms().grant() == Grant.UNKNOWN) {
			VolumeAgreement.of(deployment).filter(agreement -> agreement.getClause() != Clause.ABSENT)
					.ifPresent(agreement -> report.add((deployment.programme() == Programme.UNKNOWN
							? Violation.variant("unrecorded", agreement)
							: Violation.of(agreement, deployment.programme())).at(agreement)
							.about(deployment.deployment(), deployment.image())));
		}
	}
}
