package org.imprimatur.validation.rules;

import org.imprimatur.model.LicenceType;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Office in the image is of the version and type that the device is licensed for. */
final class Rim652SameOfficeVersion implements ProfileRule {

	@Override
	public String id() {
		return "RIM-652";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		for (OfficeComparison office : OfficeComparison.of(profile)) {
			ProductFacts image = office.image();
			ProductFacts licence = office.licence();
			if (image.release().isPresent() && licence.release().isPresent()
					&& !image.release().equals(licence.release())) {
				report.violated(image.releaseName(), licence.releaseName());
			} else if (image.type() != LicenceType.UNKNOWN && licence.type() != LicenceType.UNKNOWN
					&& image.type() != licence.type()) {
				report.add(Violation.variant("type", image.type(), licence.type()));
			}
		}
	}
}
