package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.RecoveryOrigin;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * Sharing one unit's recovery medium with like units is a judgement, to be confirmed by the manufacturer. RIM-701 to
 * RIM-703 speak of what is not allowed anyway.
 */
final class Rim704SharedRecoveryMedium implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-704";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Image image = deployment.image();
		if (image.getSource() != ImageSource.OEM_RECOVERY || image.isCustomised()
				|| image.getRecoveryOrigin() == RecoveryOrigin.EACH_UNIT) {
			return;
		}
		DeviceSet alike = DeviceSet.joined(deployment.profiles().stream()
				.filter(profile -> RecoveryFit.of(profile) == RecoveryFit.SAME).map(ProfileFacts::devices));
		if (alike.size() > 0) {
			String variant = image.getRecoveryOrigin() == RecoveryOrigin.ONE_UNIT ? "" : "unknown";
			report.add(Violation.variant(variant, image).about(image, image.getManufacturer()).on(alike));
		}
	}
}
