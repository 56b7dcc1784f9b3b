package org.imprimatur.validation.rules;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Activation by the directory needs a domain member of Windows 8 or Server 2012 on, seen at least every 180 days. */
final class Rim513DirectoryActivation implements ProfileRule {

	private static final String FIRST_CLIENT = "8";
	private static final String FIRST_SERVER = "2012";

	@Override
	public String id() {
		return "RIM-513";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.deployment().method() != ActivationMethod.ADBA) {
			return;
		}
		String joined = profile.device().profile().get(DeviceColumn.DOMAIN).strip();
		if ("workgroup".equalsIgnoreCase(joined) || "entra".equalsIgnoreCase(joined)) {
			report.add(Violation.variant("domain", joined));
		}
		if (isTooOld(profile.deployment())) {
			report.add(Violation.variant("release", profile.deployment().product().releaseName()));
		}
		if (profile.is(Circumstance.LONG_OFFLINE)) {
			report.add(Violation.variant("offline",
					profile.deployment().estate().catalogue().limits().validityDays().value()));
		}
	}

	private static boolean isTooOld(DeploymentFacts deployment) {
		String first = deployment.isClient() ? FIRST_CLIENT : FIRST_SERVER;
		return !deployment.isOffice() && deployment.product().release()
				.flatMap(release -> deployment.estate().catalogue()
						.release(release.family(), release.servicing(), first)
						.filter(oldest -> release.order() < oldest.order()))
				.isPresent();
	}
}
