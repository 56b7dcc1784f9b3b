package org.imprimatur.validation.rules;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceRight;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Devices that are rented out or stand in a net café need Rental Rights. */
final class Rim330RentalUse implements ProfileRule {

	@Override
	public String id() {
		return "RIM-330";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		DeviceFacts device = profile.device();
		boolean covered = device.rights().contains(DeviceRight.RENTAL)
				|| device.evidence().contains(EvidenceKind.RENTAL_RIGHTS);
		if (!covered && device.has(DeviceColumn.USE, "rental")) {
			report.violated();
		} else if (!covered && device.has(DeviceColumn.USE, "net_cafe")) {
			report.add(Violation.variant("netcafe"));
		}
	}
}
