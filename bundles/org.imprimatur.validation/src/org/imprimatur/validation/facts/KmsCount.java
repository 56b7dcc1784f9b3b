package org.imprimatur.validation.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Family;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.catalogue.ActivationLimits;
import org.imprimatur.validation.DeviceSet;

/**
 * How many computers of one kind ask the hosts of a KMS activation. A host activates nobody before enough do.
 *
 * @param activation the activation
 * @param family     the kind: clients, servers, Office
 * @param planned    devices that deployments bring, each once
 * @param already    how many a host counts beside those; of several hosts the fullest decides
 * @param needed     from how many on a host activates
 */
public record KmsCount(Activation activation, Family family, DeviceSet planned, int already, int needed) {

	private record Threshold(Family family, int needed, ToIntFunction<KmsHost> already) {
	}

	/** The counts of all KMS activations that have a host and to which deployments bring devices. */
	public static List<KmsCount> of(EstateFacts estate) {
		ActivationLimits limits = estate.catalogue().limits();
		List<Threshold> thresholds = List.of(
				new Threshold(Family.WINDOWS_CLIENT, limits.kmsClients().value(), KmsHost::getOtherClients),
				new Threshold(Family.WINDOWS_SERVER, limits.kmsServers().value(), KmsHost::getOtherServers),
				new Threshold(Family.OFFICE, limits.kmsOffice().value(), KmsHost::getOtherOffice));
		Map<Activation, List<DeploymentFacts>> byActivation = new LinkedHashMap<>();
		estate.deployments().stream().filter(deployment -> deployment.method() == ActivationMethod.KMS)
				.forEach(deployment -> deployment.activation().filter(activation -> !activation.getHosts().isEmpty())
						.ifPresent(activation -> byActivation.computeIfAbsent(activation, key -> new ArrayList<>())
								.add(deployment)));
		return byActivation.entrySet().stream()
				.flatMap(entry -> thresholds.stream().map(kind -> count(entry.getKey(), entry.getValue(), kind)))
				.filter(count -> count.planned().size() > 0).toList();
	}

	private static KmsCount count(Activation activation, List<DeploymentFacts> deployments, Threshold kind) {
		DeviceSet planned = DeviceSet.joined(deployments.stream()
				.filter(deployment -> deployment.product().family() == kind.family())
				.map(DeploymentFacts::devices));
		int already = activation.getHosts().stream().mapToInt(kind.already()).max().orElse(0);
		return new KmsCount(activation, kind.family(), planned, Math.max(0, already), kind.needed());
	}

	/** How many computers are missing before a host activates; 0 when it does. */
	public int missing() {
		return Math.max(0, needed - planned.size() - already);
	}
}
