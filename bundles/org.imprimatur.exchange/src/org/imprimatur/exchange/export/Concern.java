package org.imprimatur.exchange.export;

import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;

/**
 * Tells which findings speak of a deployment: those that stand on it or name it; and those that name no deployment but
 * stand on its wave, its plan or something it refers to. What stands on the estate is for {@link Rollout} to tell.
 */
final class Concern {

	private Concern() {
	}

	/** Whether a finding speaks of a deployment. */
	static boolean isOf(Finding finding, Deployment deployment) {
		if (finding.element() == deployment || finding.related().contains(deployment)) {
			return true;
		}
		if (finding.element() instanceof Deployment
				|| finding.related().stream().anyMatch(Deployment.class::isInstance)) {
			return false;
		}
		return used(deployment).anyMatch(used -> used == finding.element());
	}

	private static Stream<Element> used(Deployment deployment) {
		Element wave = (Element) deployment.eContainer();
		Stream<Element> hosts = deployment.getActivation() == null ? Stream.empty()
				: deployment.getActivation().getHosts().stream().flatMap(host -> Stream.of(host, host.getKey()));
		return Stream.of(Stream.of(wave, (Element) wave.eContainer(), deployment.getImage(), deployment.getKey(),
				deployment.getActivation()), deployment.getGroups().stream(), hosts).flatMap(elements -> elements);
	}
}
