package org.imprimatur.validation.rules;

import java.util.stream.Stream;

import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** The base medium's language is that of the device's licence; RIM-211 speaks of multi-language media. */
final class Rim204SameLanguage implements ProfileRule {

	@Override
	public String id() {
		return "RIM-204";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		ProductFacts image = profile.deployment().product();
		if (!ProductFacts.MULTILANGUAGE.equals(image.language())) {
			WindowsComparison.inFamily(profile).ifPresent(comparison -> check(profile, comparison, report));
		}
	}

	private static void check(ProfileFacts profile, Comparison comparison, Report report) {
		String image = profile.deployment().product().language();
		if (comparison.identity().language() == Match.DIFFERENT) {
			report.violated(image, comparison.licence().language());
		} else if (image.isEmpty()) {
			report.add(notKnown(profile.deployment().image().getLanguage(), "imageText", "image"));
		} else if (comparison.identity().language() == Match.UNKNOWN) {
			report.add(notKnown(profile.device().profile().get(DeviceColumn.LICENCE_LANGUAGE), "text", "unknown", image));
		}
	}

	/** A text that names no language is quoted; where there is none, it is not recorded. */
	private static Violation notKnown(String text, String quoting, String unrecorded, Object... arguments) {
		if (text == null || text.isBlank()) {
			return Violation.variant(unrecorded, arguments).as(Severity.CONFIRM);
		}
		Object[] all = Stream.concat(Stream.of(text.strip()), Stream.of(arguments)).toArray();
		return Violation.variant(quoting, all).as(Severity.CONFIRM);
	}
}
