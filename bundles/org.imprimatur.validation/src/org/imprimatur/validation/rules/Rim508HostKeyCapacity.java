package org.imprimatur.validation.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Activation;
import org.imprimatur.model.Key;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.catalogue.ActivationLimits;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A KMS host key is used on no more hosts, and no more often on one, than it is good for. */
final class Rim508HostKeyCapacity implements EstateRule {

	@Override
	public String id() {
		return "RIM-508";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		ActivationLimits limits = estate.catalogue().limits();
		Map<Key, Integer> hosts = new LinkedHashMap<>();
		for (Activation activation : estate.estate().getActivations()) {
			for (KmsHost host : activation.getHosts()) {
				if (host.getKey() != null) {
					hosts.merge(host.getKey(), 1, Integer::sum);
				}
				checkActivations(host, limits.activationsPerHost().value(), report);
			}
		}
		hosts.forEach((key, count) -> checkHosts(key, count, limits.hostsPerKey().value(), report));
	}

	private static void checkHosts(Key key, int hosts, int limit, Report report) {
		if (hosts > limit) {
			report.add(Violation.of(key, Optional.ofNullable(key.getLastFive()), hosts, limit).at(key)
					.about(key.getAgreement()));
		}
	}

	private static void checkActivations(KmsHost host, int limit, Report report) {
		if (host.getActivations() > limit) {
			report.add(Violation.variant("activations", host, host.getActivations(), limit).at(host)
					.about(host.eContainer() instanceof Activation activation ? activation : null, host.getKey()));
		}
	}
}
