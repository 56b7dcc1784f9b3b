package org.imprimatur.validation.rules;

import java.util.Set;

import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** One master from volume-licence media serves devices of any make; passes. */
final class Rim402OneMasterForAllMakes implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-402";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Set<Object> makers = Makers.of(deployment.profiles());
		if (deployment.isVolume() && makers.size() > 1) {
			report.add(Violation.of(deployment.image(), makers.size(), makers).about(deployment.image()));
		}
	}
}
