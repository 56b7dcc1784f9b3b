package org.imprimatur.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A MAK has activations left for all devices planned with it, and for the reserve wanted. */
final class Rim505MakCapacity implements EstateRule {

	@Override
	public String id() {
		return "RIM-505";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		Map<Key, List<DeploymentFacts>> byKey = estate.deployments().stream()
				.filter(deployment -> deployment.keyKind() == KeyKind.MAK
						&& deployment.method() == ActivationMethod.MAK && deployment.key().get().getCapacity() > 0)
				.collect(Collectors.groupingBy(deployment -> deployment.key().get(), LinkedHashMap::new,
						Collectors.toList()));
		byKey.forEach((key, deployments) -> check(estate.catalogue(), key, deployments, report));
	}

	private static void check(Catalogue catalogue, Key key, List<DeploymentFacts> deployments, Report report) {
		long planned = deployments.stream().mapToLong(DeploymentFacts::deviceCount).sum();
		long reserve = reserve(key, deployments);
		long left = (long) key.getCapacity() - key.getUsed();
		long missing = planned + reserve - left;
		if (planned == 0 || missing <= 0) {
			return;
		}
		List<ProductFacts> products = key.getProducts().stream().map(product -> ProductFacts.of(product, "", catalogue))
				.toList();
		report.add(Violation.variant(left < 0 ? "overdrawn" : "", key, Optional.ofNullable(key.getLastFive()),
				licenceId(key), products, Math.abs(left), planned, reserve, missing).at(key).about(key.getAgreement())
				.on(DeviceSet.joined(deployments.stream().map(DeploymentFacts::devices))));
	}

	/** The largest reserve that one of the activations wants, rounded up. */
	private static long reserve(Key key, List<DeploymentFacts> deployments) {
		int percent = deployments.stream().flatMap(deployment -> deployment.activation().stream())
				.mapToInt(Activation::getReservePercent).max().orElse(0);
		return Math.ceilDiv((long) key.getCapacity() * Math.max(0, percent), 100);
	}

	/** The number under which an increase is requested: the key's licence identifier, or that of its agreement. */
	private static Optional<String> licenceId(Key key) {
		return Optional.ofNullable(key.getLicenceId())
				.or(() -> Optional.ofNullable(key.getAgreement()).map(Agreement::getNumber));
	}
}
