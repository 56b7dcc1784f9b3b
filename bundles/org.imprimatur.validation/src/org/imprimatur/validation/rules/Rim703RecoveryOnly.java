package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.Purpose;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A recovery medium restores what was delivered and nothing else; other media are no recovery. */
final class Rim703RecoveryOnly implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-703";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Image image = deployment.image();
		boolean recovery = deployment.purpose() == Purpose.RECOVERY;
		boolean medium = image.getSource() == ImageSource.OEM_RECOVERY;
		if (medium && !recovery) {
			report.add(Violation.of(image, deployment.purpose()).about(image));
		} else if (recovery && !medium && image.getSource() != ImageSource.OEM_CFI) {
			report.add(Violation.variant("medium", image, image.getSource()).as(Severity.CONFIRM).about(image));
		}
	}
}
