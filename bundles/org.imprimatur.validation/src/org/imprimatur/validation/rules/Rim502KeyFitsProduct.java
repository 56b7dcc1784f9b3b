package org.imprimatur.validation.rules;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The key activates the product of the image. RIM-501 speaks of other kinds of key, RIM-509 of KMS host keys. */
final class Rim502KeyFitsProduct implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-502";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		deployment.key().filter(key -> deployment.isVolume() && isJudged(key.getKind()) && !key.getProducts().isEmpty())
				.ifPresent(key -> check(deployment, key, report));
	}

	private static boolean isJudged(KeyKind kind) {
		return switch (kind) {
		case MAK, GVLK, SETUP, UNKNOWN -> true;
		case CSVLK, OEM_COA, OEM_FIRMWARE, RETAIL -> false;
		};
	}

	private static void check(DeploymentFacts deployment, Key key, Report report) {
		Catalogue catalogue = deployment.estate().catalogue();
		List<ProductFacts> products = key.getProducts().stream().map(product -> ProductFacts.of(product, "", catalogue))
				.toList();
		KeyCoverage coverage = new KeyCoverage(deployment.product(), key.getKind(), catalogue);
		if (products.stream().noneMatch(coverage::includes)) {
			report.add(Violation.of(key, Optional.ofNullable(key.getLastFive()), products, deployment.product())
					.about(key, deployment.image()));
		}
	}
}
