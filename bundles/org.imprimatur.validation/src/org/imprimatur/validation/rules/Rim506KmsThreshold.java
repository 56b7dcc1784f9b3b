package org.imprimatur.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Family;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.catalogue.ActivationLimits;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A KMS host activates nobody before enough computers ask it. */
final class Rim506KmsThreshold implements EstateRule {

	/**
	 * From how many computers on a host activates.
	 *
	 * @param already how many of the kind a host counts beside those planned; of several hosts the fullest decides
	 */
	private record Threshold(String variant, Family family, int needed, ToIntFunction<KmsHost> already) {
	}

	@Override
	public String id() {
		return "RIM-506";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		ActivationLimits limits = estate.catalogue().limits();
		List<Threshold> thresholds = List.of(
				new Threshold("clients", Family.WINDOWS_CLIENT, limits.kmsClients().value(), KmsHost::getOtherClients),
				new Threshold("servers", Family.WINDOWS_SERVER, limits.kmsServers().value(), KmsHost::getOtherServers),
				new Threshold("office", Family.OFFICE, limits.kmsOffice().value(), KmsHost::getOtherOffice));
		Map<Activation, List<DeploymentFacts>> byActivation = estate.deployments().stream()
				.filter(deployment -> deployment.method() == ActivationMethod.KMS && deployment.activation()
						.filter(activation -> !activation.getHosts().isEmpty()).isPresent())
				.collect(Collectors.groupingBy(deployment -> deployment.activation().get(), LinkedHashMap::new,
						Collectors.toList()));
		byActivation.forEach((activation, deployments) -> thresholds
				.forEach(threshold -> check(activation, deployments, threshold, report)));
	}

	private static void check(Activation activation, List<DeploymentFacts> deployments, Threshold threshold,
			Report report) {
		DeviceSet planned = DeviceSet.joined(deployments.stream()
				.filter(deployment -> deployment.product().family() == threshold.family())
				.map(DeploymentFacts::devices));
		int already = activation.getHosts().stream().mapToInt(threshold.already()).max().orElse(0);
		if (planned.size() > 0 && planned.size() + Math.max(0, already) < threshold.needed()) {
			report.add(Violation.variant(threshold.variant(), activation, planned.size(), Math.max(0, already),
					threshold.needed()).at(activation).on(planned));
		}
	}
}
