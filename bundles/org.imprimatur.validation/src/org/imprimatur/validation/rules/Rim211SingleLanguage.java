package org.imprimatur.validation.rules;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A multi-language master is not the medium of a single-language licence; nor does Home Single Language take packs. */
final class Rim211SingleLanguage implements ProfileRule {

	@Override
	public String id() {
		return "RIM-211";
	}

	@Override
	public void check(ProfileFacts profile, Report report) {
		WindowsComparison.inFamily(profile).ifPresent(comparison -> {
			ProductFacts licence = comparison.licence();
			if (ProductFacts.MULTILANGUAGE.equals(profile.deployment().product().language())) {
				if (!ProductFacts.MULTILANGUAGE.equals(licence.language())) {
					report.violated(Optional.of(licence.language()).filter(language -> !language.isEmpty()));
				}
			} else if (licence.edition().filter(Edition::displayLanguageFixed).isPresent()
					&& !profile.deployment().image().getLanguagePacks().isEmpty()) {
				report.add(Violation.variant("packs", licence.editionName(),
						List.copyOf(profile.deployment().image().getLanguagePacks())));
			}
		});
	}
}
