package org.imprimatur.validation.rules;

import java.util.EnumSet;
import java.util.Set;

import org.imprimatur.model.Programme;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Programmes with access to the whole catalogue need no Windows purchase for media and keys; passes. */
final class Rim105NoPurchaseNeeded implements DeploymentRule {

	/** Those that DOMAIN 1.1 says it of. */
	private static final Set<Programme> PROGRAMMES = EnumSet.of(Programme.EA, Programme.EAS, Programme.SELECT,
			Programme.SELECT_PLUS, Programme.MPSA, Programme.CAMPUS, Programme.SCHOOL);

	@Override
	public String id() {
		return "RIM-105";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.isClient() && PROGRAMMES.contains(deployment.programme())) {
			VolumeAgreement.of(deployment)
					.filter(agreement -> VolumeAgreement.windowsLicences(agreement, deployment.date(),
							deployment.estate().catalogue()) == 0)
					.ifPresent(agreement -> report.add(Violation.of(agreement, deployment.programme()).at(agreement)
							.about(deployment.deployment(), deployment.image())));
		}
	}
}
