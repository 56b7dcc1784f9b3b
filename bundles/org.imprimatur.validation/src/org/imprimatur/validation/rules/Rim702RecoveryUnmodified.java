package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A recovery medium is used as the manufacturer made it. */
final class Rim702RecoveryUnmodified implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-702";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Image image = deployment.image();
		if (image.getSource() == ImageSource.OEM_RECOVERY && image.isCustomised()) {
			report.add(Violation.of(image).about(image));
		}
	}
}
