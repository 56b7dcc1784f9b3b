package org.imprimatur.validation.rules;

import java.time.LocalDate;

import org.imprimatur.model.Agreement;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The agreement is in force on the day of the deployment; after its end only perpetual rights may outlast it. */
final class Rim107AgreementInForce implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-107";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		VolumeAgreement.of(deployment).ifPresent(agreement -> check(agreement, deployment, report));
	}

	private static void check(Agreement agreement, DeploymentFacts deployment, Report report) {
		LocalDate date = deployment.date();
		Violation violation = null;
		if (agreement.getFrom() != null && date.isBefore(agreement.getFrom())) {
			violation = Violation.variant("before", agreement, agreement.getFrom(), date);
		} else if (agreement.getTo() != null && date.isAfter(agreement.getTo())) {
			violation = deployment.terms().subscription() ? Violation.of(agreement, agreement.getTo(), date)
					: Violation.variant("perpetual", agreement, agreement.getTo(), date).as(Severity.CONFIRM);
		}
		if (violation != null) {
			report.add(violation.at(agreement).about(deployment.deployment(), deployment.image()));
		}
	}
}
