package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A recovery medium restores devices of the make and model it was made for. */
final class Rim701RecoverySameModel implements ProfileRule {

	@Override
	public String id() {
		return "RIM-701";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		Image image = profile.deployment().image();
		if (image.getSource() != ImageSource.OEM_RECOVERY) {
			return;
		}
		String maker = profile.device().manufacturer();
		String model = profile.device().model();
		switch (RecoveryFit.of(profile)) {
		case OTHER_MAKER -> report.add(Violation.of(image, image.getManufacturer(), maker).about(image));
		case OTHER_MODEL -> report.add(Violation.variant("model", image, image.getModels(), model).about(image));
		case UNKNOWN -> report.add(Violation.variant("unknown", image).as(Severity.CONFIRM).about(image));
		case SAME -> {
			// As it should be.
		}
		}
	}
}
