package org.imprimatur.validation.rules;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.Manufacturer;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A reseller option kit of Windows Server is for servers of its manufacturer. */
final class Rim604OptionKitOnItsMake implements ProfileRule {

	@Override
	public String id() {
		return "RIM-604";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		Image image = profile.deployment().image();
		Manufacturer maker = image.getManufacturer();
		if (image.getSource() != ImageSource.OEM_ROK || maker == null) {
			return;
		}
		String spelling = profile.device().manufacturer();
		if (spelling.isBlank()) {
			report.add(Violation.variant("unknown", image, maker).as(Severity.CONFIRM).about(image, maker));
		} else if (!profile.deployment().estate().isMaker(maker, spelling)) {
			report.add(Violation.of(image, maker, spelling).about(image, maker));
		}
	}
}
