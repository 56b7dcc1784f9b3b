package org.imprimatur.validation.rules;

import org.imprimatur.model.Programme;
import org.imprimatur.model.catalogue.Grant;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * Putting a master image onto a client needs a volume-licence agreement that grants it. RIM-102 speaks of CSP, RIM-110
 * of programmes in doubt.
 */
final class Rim101AgreementGrantsReimaging implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-101";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (!deployment.isClient() && deployment.isVolume() && deployment.agreement().isEmpty()) {
			report.add(Violation.variant("volume", deployment.image()).as(Severity.CONFIRM).about(deployment.image()));
		}
		if (!deployment.putsMaster() || !deployment.isClient() || isJudgedElsewhere(deployment)) {
			return;
		}
		if (deployment.agreement().isEmpty()) {
			report.add(Violation.of(deployment.image()).about(deployment.image()));
		} else if (deployment.terms().grant() == Grant.NO && deployment.programme() != Programme.CSP) {
			report.add(Violation.variant("programme", deployment.image(), deployment.programme())
					.about(deployment.image(), deployment.agreement().get()));
		}
	}

	/** A factory image needs no agreement (DOMAIN 5); RIM-403 and RIM-102 speak of evaluation and CSP media. */
	private static boolean isJudgedElsewhere(DeploymentFacts deployment) {
		return switch (deployment.image().getSource()) {
		case OEM_CFI, EVALUATION, CSP_MEDIA -> true;
		default -> false;
		};
	}
}
