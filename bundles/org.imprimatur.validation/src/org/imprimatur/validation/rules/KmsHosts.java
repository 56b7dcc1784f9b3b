package org.imprimatur.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Family;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.KmsHostGroup;
import org.imprimatur.model.catalogue.Release;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;

/**
 * The KMS hosts that a deployment asks, as the catalogue knows their systems.
 *
 * @param groups  groups of the host keys they may have
 * @param unknown systems that the catalogue does not know; empty where none is recorded
 */
record KmsHosts(List<KmsHostGroup> groups, List<Optional<String>> unknown) {

	/** The hosts; empty without KMS or without a host, of which RIM-512 speaks. */
	static Optional<KmsHosts> of(DeploymentFacts deployment) {
		return deployment.activation().filter(
				activation -> deployment.method() == ActivationMethod.KMS && !activation.getHosts().isEmpty())
				.map(activation -> read(activation, deployment.estate().catalogue()));
	}

	private static KmsHosts read(Activation activation, Catalogue catalogue) {
		List<KmsHostGroup> groups = new ArrayList<>();
		List<Optional<String>> unknown = new ArrayList<>();
		for (KmsHost host : activation.getHosts()) {
			Optional<String> system = Optional.ofNullable(host.getSystem()).filter(text -> !text.isBlank());
			List<KmsHostGroup> found = system.map(text -> groups(text, catalogue)).orElse(List.of());
			groups.addAll(found);
			if (found.isEmpty()) {
				unknown.add(system);
			}
		}
		return new KmsHosts(List.copyOf(groups), List.copyOf(unknown));
	}

	/** The group of the system's own key; for an older system, those of the keys that can be installed on it. */
	private static List<KmsHostGroup> groups(String system, Catalogue catalogue) {
		return catalogue.kmsHostGroup(system).map(List::of).orElseGet(() -> catalogue.kmsHostGroupsOn(system));
	}

	/** Whether all of them run a client system. */
	boolean areClients() {
		return unknown.isEmpty() && groups.stream().allMatch(group -> group.hostFamily() == Family.WINDOWS_CLIENT);
	}

	/** Whether one of them activates a product of that release and edition. */
	boolean activate(ProductFacts product, Release release) {
		return groups.stream().anyMatch(
				group -> group.covers(product.family(), product.servicing(), release.id(), product.editionBase()));
	}
}
