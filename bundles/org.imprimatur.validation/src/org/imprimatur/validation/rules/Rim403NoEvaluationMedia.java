package org.imprimatur.validation.rules;

import org.imprimatur.model.ImageSource;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Evaluation media are for evaluation, not for production. */
final class Rim403NoEvaluationMedia implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-403";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.image().getSource() == ImageSource.EVALUATION) {
			report.add(Violation.of(deployment.image()).about(deployment.image()));
		}
	}
}
