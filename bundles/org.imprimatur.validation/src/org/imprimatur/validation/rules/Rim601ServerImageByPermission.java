package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A manufacturer's server image goes onto other servers if the manufacturer permits it. */
final class Rim601ServerImageByPermission implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-601";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Image image = deployment.image();
		report.add((image.getManufacturer() == null ? Violation.variant("maker", image)
				: Violation.of(image, image.getManufacturer())).about(image, image.getManufacturer()));
	}
}
