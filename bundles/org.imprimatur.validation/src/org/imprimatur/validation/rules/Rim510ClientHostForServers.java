package org.imprimatur.validation.rules;

import java.util.List;

import org.imprimatur.model.Activation;
import org.imprimatur.model.KmsHost;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A KMS host that runs a client system activates no servers. */
final class Rim510ClientHostForServers implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-510";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (deployment.isServer() && KmsHosts.of(deployment).filter(KmsHosts::areClients).isPresent()) {
			Activation activation = deployment.deployment().getActivation();
			List<String> systems = activation.getHosts().stream().map(KmsHost::getSystem).distinct().toList();
			report.add(Violation.of(systems, deployment.product()).about(activation));
		}
	}
}
