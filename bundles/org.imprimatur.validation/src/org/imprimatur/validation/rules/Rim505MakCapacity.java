package org.imprimatur.validation.rules;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Key;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.MakDemand;
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
		MakDemand.of(estate).stream()
				.filter(demand -> demand.key().getCapacity() > 0 && demand.planned() > 0 && demand.remaining() < 0)
				.forEach(demand -> report.add(violation(estate.catalogue(), demand)));
	}

	private static Violation violation(Catalogue catalogue, MakDemand demand) {
		Key key = demand.key();
		List<ProductFacts> products = key.getProducts().stream().map(product -> ProductFacts.of(product, "", catalogue))
				.toList();
		return Violation.variant(demand.left() < 0 ? "overdrawn" : "", key, Optional.ofNullable(key.getLastFive()),
				licenceId(key), products, Math.abs(demand.left()), demand.planned(), demand.reserve(),
				-demand.remaining()).at(key).about(key.getAgreement())
				.on(DeviceSet.joined(demand.deployments().stream().map(DeploymentFacts::devices)));
	}

	/** The number under which an increase is requested: the key's licence identifier, or that of its agreement. */
	private static Optional<String> licenceId(Key key) {
		return Optional.ofNullable(key.getLicenceId())
				.or(() -> Optional.ofNullable(key.getAgreement()).map(Agreement::getNumber));
	}
}
