package org.imprimatur.validation.rules;

import org.imprimatur.model.catalogue.KmsHostGroup;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * The host key of a KMS host covers the product of the image. RIM-510 speaks of client hosts for servers; any host
 * activates Office.
 */
final class Rim509HostKeyCoversProduct implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-509";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		ProductFacts product = deployment.product();
		if (!deployment.isOffice() && product.release().isPresent() && product.edition().isPresent()) {
			KmsHosts.of(deployment).filter(hosts -> !hosts.activate(product, product.release().get()))
					.filter(hosts -> !deployment.isServer() || !hosts.areClients())
					.ifPresent(hosts -> report
							.add(violation(hosts, product).about(deployment.deployment().getActivation())));
		}
	}

	private static Violation violation(KmsHosts hosts, ProductFacts product) {
		if (!hosts.unknown().isEmpty()) {
			return Violation.variant("unknown", hosts.unknown(), product).as(Severity.CONFIRM);
		}
		return Violation.of(hosts.groups().stream().map(KmsHostGroup::name).distinct().toList(), product);
	}
}
