package org.imprimatur.validation.rules;

import java.time.LocalDate;
import java.util.Optional;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.Programme;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** CSP gives no re-imaging right; recorded terms that granted it until 2026-06-30 leave a question to confirm. */
final class Rim102NoRightUnderCsp implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-102";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		boolean csp = deployment.programme() == Programme.CSP
				|| deployment.image().getSource() == ImageSource.CSP_MEDIA;
		if (!deployment.putsMaster() || !csp) {
			return;
		}
		Violation violation = isDisputed(deployment)
				? Violation.variant("disputed", deployment.image(), deployment.date()).as(Severity.CONFIRM)
				: Violation.of(deployment.image());
		report.add(violation.about(deployment.image(), deployment.agreement().orElse(null)));
	}

	private static boolean isDisputed(DeploymentFacts deployment) {
		Optional<LocalDate> last = deployment.estate().catalogue().terms(Programme.CSP).disputedUntil();
		return last.isPresent() && !deployment.date().isAfter(last.get()) && deployment.holds(EvidenceKind.CSP_TERMS,
				deployment.image(), deployment.agreement().orElse(null));
	}
}
