package org.imprimatur.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Product;
import org.imprimatur.model.KeyKind;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductDoubt;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * What an image contains is recorded in terms that the catalogue knows, and so is what its MAK is for: otherwise the
 * identity rules and RIM-502 have nothing to compare and would pass it in silence.
 */
final class Rim005ProductKnown implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-005";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Stream.concat(Stream.of(deployment.image().getProduct()), deployment.image().getIncludes().stream()).distinct()
				.forEach(product -> check(product, deployment, report));
		deployment.key().filter(key -> deployment.isVolume() && key.getKind() == KeyKind.MAK
				&& key.getProducts().isEmpty()).ifPresent(key -> report.add(Violation
						.variant("key", key, deployment.image()).as(Severity.CONFIRM).about(key, deployment.image())));
	}

	private static void check(Product product, DeploymentFacts deployment, Report report) {
		List<ProductDoubt> doubts = ProductDoubt.of(product, deployment.estate().catalogue());
		List<ProductDoubt.Attribute> missing = doubts.stream().filter(ProductDoubt::isMissing)
				.map(ProductDoubt::attribute).toList();
		if (!missing.isEmpty()) {
			report.add(Violation.of(deployment.image(), product, missing).about(deployment.image(), product));
		}
		doubts.stream().filter(doubt -> !doubt.isMissing()).forEach(doubt -> report.add(Violation
				.variant("text", deployment.image(), product, doubt.attribute(), doubt.text(), doubt.nearest())
				.as(Severity.CONFIRM).about(deployment.image(), product)));
	}
}
