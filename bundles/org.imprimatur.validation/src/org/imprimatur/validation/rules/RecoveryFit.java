package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.model.RecoveryOrigin;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.ProfileFacts;

/** Whether devices are of the make and model that a recovery medium was made for. */
enum RecoveryFit {

	SAME, OTHER_MAKER, OTHER_MODEL,
	/** The medium or the inventory does not say. */
	UNKNOWN;

	static RecoveryFit of(ProfileFacts profile) {
		Image image = profile.deployment().image();
		RecoveryFit fit = compare(image, profile);
		return fit == UNKNOWN && image.getRecoveryOrigin() == RecoveryOrigin.EACH_UNIT ? SAME : fit;
	}

	private static RecoveryFit compare(Image image, ProfileFacts profile) {
		String maker = profile.device().manufacturer();
		String model = profile.device().model();
		boolean makersKnown = image.getManufacturer() != null && !maker.isBlank();
		if (makersKnown && !profile.deployment().estate().isMaker(image.getManufacturer(), maker)) {
			return OTHER_MAKER;
		}
		boolean modelsKnown = !image.getModels().isEmpty() && !model.isBlank();
		if (modelsKnown && image.getModels().stream().noneMatch(made -> EstateFacts.isModel(made, model))) {
			return OTHER_MODEL;
		}
		return makersKnown && modelsKnown ? SAME : UNKNOWN;
	}
}
