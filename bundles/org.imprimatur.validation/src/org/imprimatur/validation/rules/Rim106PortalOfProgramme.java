package org.imprimatur.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Portal;
import org.imprimatur.model.catalogue.Grant;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Volume-licence media come from the portal of the agreement's programme; VLSC counts until it was retired. */
final class Rim106PortalOfProgramme implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-106";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Portal portal = deployment.image().getPortal();
		Set<Portal> portals = deployment.terms().portals();
		if (!deployment.isVolume() || deployment.agreement().isEmpty() || deployment.terms().grant() != Grant.YES
				|| portal == Portal.UNKNOWN || portals.isEmpty()) {
			return;
		}
		if (!portals.contains(portal)) {
			report.add(about(deployment, Violation.of(deployment.image(), portal, deployment.programme(),
					portals.stream().filter(named -> isOpen(named, deployment)).sorted().toList())));
		} else {
			closed(deployment, portal).ifPresent(last -> report.add(about(deployment,
					Violation.variant("closed", deployment.image(), portal, last))));
		}
	}

	private static boolean isOpen(Portal portal, DeploymentFacts deployment) {
		return deployment.estate().catalogue().lastDay(portal).isEmpty();
	}

	/** The portal's last day, unless the medium is known to have been fetched by then. */
	private static Optional<LocalDate> closed(DeploymentFacts deployment, Portal portal) {
		LocalDate fetched = deployment.image().getDownloadedOn();
		return deployment.estate().catalogue().lastDay(portal)
				.filter(last -> fetched == null || fetched.isAfter(last));
	}

	private static Violation about(DeploymentFacts deployment, Violation violation) {
		return violation.at(deployment.image()).about(deployment.deployment(), deployment.agreement().get());
	}
}
