package org.imprimatur.validation.rules;

import java.util.Set;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** Windows 7 and Vista are KMS clients only on a device whose firmware has a Windows marker. */
final class Rim518KmsMarker implements ProfileRule {

	private static final Set<String> ASK_FOR_MARKER = Set.of("Vista", "7");

	@Override
	public String id() {
		return "RIM-518";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		DeploymentFacts deployment = profile.deployment();
		boolean asksForMarker = deployment.isVolume() && deployment.isClient() && deployment.product().release()
				.filter(release -> ASK_FOR_MARKER.contains(release.id())).isPresent();
		if (asksForMarker && deployment.method() == ActivationMethod.KMS
				&& profile.device().has(DeviceColumn.FIRMWARE_MARKER, "no")) {
			report.violated(deployment.product().releaseName());
		}
	}
}
