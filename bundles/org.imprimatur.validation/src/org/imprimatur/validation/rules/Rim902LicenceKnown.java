package org.imprimatur.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.model.Family;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.Identity;
import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;

/** Family, version, edition and language of the device's licence are known. */
final class Rim902LicenceKnown implements ProfileRule {

	@Override
	public String id() {
		return "RIM-902";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		if (!profile.deployment().isVolume()) {
			return;
		}
		List<String> open = profile.comparison().map(comparison -> open(profile, comparison)).orElse(List.of());
		if (!open.isEmpty()) {
			report.violated(open);
		}
	}

	/** The columns that leave an attribute open, each with the text that the catalogue does not know. */
	private static List<String> open(ProfileFacts profile, Comparison comparison) {
		ProductFacts licence = comparison.licence();
		Identity identity = comparison.identity();
		boolean office = profile.deployment().isOffice();
		List<DeviceColumn> columns = new ArrayList<>();
		if (!office && licence.family() == Family.UNKNOWN) {
			columns.add(DeviceColumn.LICENCE_FAMILY);
		}
		if (identity.version() == Match.UNKNOWN && licence.release().isEmpty() && !isSubscription(licence)) {
			columns.add(office ? DeviceColumn.OFFICE_VERSION : DeviceColumn.LICENCE_VERSION);
		}
		if (identity.edition() == Match.UNKNOWN && licence.edition().isEmpty()) {
			columns.add(office ? DeviceColumn.OFFICE_EDITION : DeviceColumn.LICENCE_EDITION);
		}
		if (licence.language().isEmpty()) {
			columns.add(office ? DeviceColumn.OFFICE_LANGUAGE : DeviceColumn.LICENCE_LANGUAGE);
		}
		return columns.stream().map(column -> named(column, profile.device().profile().get(column))).toList();
	}

	/** A subscription has no version. */
	private static boolean isSubscription(ProductFacts licence) {
		return licence.edition().filter(Edition::subscription).isPresent();
	}

	private static String named(DeviceColumn column, String text) {
		return text.isBlank() ? column.header() : column.header() + "=“" + text + "”";
	}
}
