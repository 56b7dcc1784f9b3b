package org.imprimatur.validation.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;

/**
 * What the deployments of an estate want of a MAK.
 *
 * @param key         the MAK
 * @param deployments those that activate with it, of all plans
 */
public record MakDemand(Key key, List<DeploymentFacts> deployments) {

	/** The demand on each MAK: those that deployments use in their order, then the others. */
	public static List<MakDemand> of(EstateFacts estate) {
		Map<Key, List<DeploymentFacts>> byKey = new LinkedHashMap<>();
		estate.deployments().stream().filter(deployment -> deployment.keyKind() == KeyKind.MAK
				&& deployment.method() == ActivationMethod.MAK)
				.forEach(deployment -> byKey.computeIfAbsent(deployment.key().get(), key -> new ArrayList<>())
						.add(deployment));
		estate.estate().getKeys().stream().filter(key -> key.getKind() == KeyKind.MAK)
				.forEach(key -> byKey.putIfAbsent(key, List.of()));
		return byKey.entrySet().stream().map(entry -> new MakDemand(entry.getKey(), List.copyOf(entry.getValue())))
				.toList();
	}

	/** Activations that the deployments need: every re-imaging takes one (DOMAIN 3). */
	public long planned() {
		return deployments.stream().mapToLong(DeploymentFacts::deviceCount).sum();
	}

	/** The largest reserve for re-installations that one of the activations wants, rounded up. */
	public long reserve() {
		int percent = deployments.stream().flatMap(deployment -> deployment.activation().stream())
				.mapToInt(Activation::getReservePercent).max().orElse(0);
		return Math.ceilDiv((long) key.getCapacity() * Math.max(0, percent), 100);
	}

	/** Activations not used yet; negative when more are recorded as used than there are. */
	public long left() {
		return (long) key.getCapacity() - key.getUsed();
	}

	/** Activations still left once all is deployed and the reserve is kept; negative when some are missing. */
	public long remaining() {
		return left() - planned() - reserve();
	}
}
