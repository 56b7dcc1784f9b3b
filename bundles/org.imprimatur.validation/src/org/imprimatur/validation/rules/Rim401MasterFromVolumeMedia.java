package org.imprimatur.validation.rules;

import org.imprimatur.model.ImageSource;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * A client is re-imaged from volume-licence media, not from what came with some device. RIM-703 speaks of recovery
 * media.
 */
final class Rim401MasterFromVolumeMedia implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-401";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (!deployment.isReimage() || !deployment.isClient()) {
			return;
		}
		ImageSource source = deployment.image().getSource();
		switch (source) {
		case OEM_PREINSTALL, FPP, OTHER_DEVICE ->
			report.add(Violation.of(deployment.image(), source).about(deployment.image()));
		case UNKNOWN -> report.add(Violation.variant("unknown", deployment.image()).as(Severity.CONFIRM)
				.about(deployment.image()));
		default -> {
			// Volume media; or another rule speaks of the source.
		}
		}
	}
}
