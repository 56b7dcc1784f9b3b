package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A custom factory image belongs on the devices that the manufacturer delivered with it. */
final class Rim406FactoryImageOnItsDevices implements ProfileRule {

	@Override
	public String id() {
		return "RIM-406";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		Image image = profile.deployment().image();
		String delivered = profile.device().profile().get(DeviceColumn.FACTORY_IMAGE).strip();
		if (image.getSource() != ImageSource.OEM_CFI || isCalled(image, delivered)) {
			return;
		}
		report.add((delivered.isEmpty() ? Violation.variant("unrecorded", image) : Violation.of(image, delivered))
				.about(image, image.getManufacturer()));
	}

	private static boolean isCalled(Image image, String text) {
		return !text.isEmpty()
				&& (text.equalsIgnoreCase(image.getId()) || text.equalsIgnoreCase(image.getName()));
	}
}
