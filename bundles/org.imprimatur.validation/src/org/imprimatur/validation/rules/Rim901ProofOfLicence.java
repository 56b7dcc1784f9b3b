package org.imprimatur.validation.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** A proof of the device's licence is kept. */
final class Rim901ProofOfLicence implements ProfileRule {

	private static final Set<EvidenceKind> PROOFS = EnumSet.of(EvidenceKind.INVOICE, EvidenceKind.COA,
			EvidenceKind.PURCHASE_ORDER, EvidenceKind.FIRMWARE_RECORD);

	@Override
	public String id() {
		return "RIM-901";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (profile.licence().isPresent() && Collections.disjoint(profile.device().evidence(), PROOFS)) {
			report.violated(PROOFS);
		}
	}
}
