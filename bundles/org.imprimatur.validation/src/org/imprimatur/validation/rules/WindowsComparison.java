package org.imprimatur.validation.rules;

import java.util.Optional;

import org.imprimatur.validation.facts.Match;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.ProfileFacts.Comparison;

/** What the identity rules judge: Windows from volume-licence media against the device's own Windows licence. */
final class WindowsComparison {

	private WindowsComparison() {
	}

	/** The comparison, unless one is Windows for clients and the other Windows Server (RIM-201). */
	static Optional<Comparison> inFamily(ProfileFacts profile) {
		return profile.deployment().isVolume() && !profile.deployment().isOffice() ? profile.comparison()
				.filter(comparison -> comparison.identity().family() != Match.DIFFERENT) : Optional.empty();
	}

	/** The comparison, if version and edition can be compared too, which an LTSC release prevents (RIM-208). */
	static Optional<Comparison> inServicing(ProfileFacts profile) {
		return inFamily(profile).filter(comparison -> comparison.identity().isComparable());
	}

	/** The comparison, if the edition differs and no right covers that (RIM-203). */
	static Optional<Comparison> ofOtherEdition(ProfileFacts profile) {
		return inServicing(profile).filter(comparison -> comparison.identity().edition() == Match.DIFFERENT
				&& !comparison.rights().coverEdition());
	}
}
