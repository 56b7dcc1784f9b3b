package org.imprimatur.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Manufacturer;
import org.imprimatur.validation.facts.ProfileFacts;

/** The manufacturers of devices, each once however inventories spell it. */
final class Makers {

	private Makers() {
	}

	/** Those recorded, in the order of the profiles: elements of the plan, or the inventory's own spelling. */
	static Set<Object> of(List<ProfileFacts> profiles) {
		Set<Object> makers = new LinkedHashSet<>();
		for (ProfileFacts profile : profiles) {
			String spelling = profile.device().manufacturer().strip();
			if (!spelling.isEmpty()) {
				Optional<Manufacturer> known = profile.deployment().estate().manufacturer(spelling);
				makers.add(known.isPresent() ? known.get() : spelling);
			}
		}
		return makers;
	}
}
