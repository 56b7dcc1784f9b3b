package org.imprimatur.validation.rules;

import java.util.Optional;

import org.imprimatur.model.EditionOverride;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Setup installs the edition of the firmware key unless something in the image tells it another one. */
final class Rim514FirmwareKeyEdition implements ProfileRule {

	@Override
	public String id() {
		return "RIM-514";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		DeploymentFacts deployment = profile.deployment();
		Optional<Edition> wanted = deployment.product().edition();
		Optional<Edition> firmware = profile.device().firmwareEdition();
		if (!deployment.isClient() || wanted.isEmpty() || firmware.isEmpty() || isEnterprise(wanted.get())
				|| wanted.get().base().equals(firmware.get().base())
				|| deployment.image().getEditionOverride() != EditionOverride.NONE) {
			return;
		}
		report.add(Violation.of(firmware.get().name(), wanted.get().name()).about(deployment.image()));
	}

	/** Media of Enterprise do not read the firmware key (M23). */
	private static boolean isEnterprise(Edition edition) {
		return edition.base().startsWith("Enterprise") || edition.base().equals("IoTEnterprise");
	}
}
