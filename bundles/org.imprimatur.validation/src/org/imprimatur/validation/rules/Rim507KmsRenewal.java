package org.imprimatur.validation.rules;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** A device on KMS reaches its host before its activation runs out. */
final class Rim507KmsRenewal implements ProfileRule {

	@Override
	public String id() {
		return "RIM-507";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.deployment().method() == ActivationMethod.KMS && profile.is(Circumstance.LONG_OFFLINE)) {
			report.violated(profile.deployment().estate().catalogue().limits().validityDays().value());
		}
	}
}
