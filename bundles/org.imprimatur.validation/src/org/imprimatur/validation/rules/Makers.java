package org.imprimatur.validation.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.model.Manufacturer;
import org.imprimatur.validation.facts.ProfileFacts;

/** The manufacturers of devices, each once however inventories spell it. */
final class Makers {

	private Makers() {
	}

	/** Those recorded, by name, however the fleet is ordered: elements of the plan, or the inventory's own spelling. */
	static Set<Object> of(List<ProfileFacts> profiles) {
		Set<Object> makers = new HashSet<>();
		for (ProfileFacts profile : profiles) {
			String spelling = profile.device().manufacturer().strip();
			if (!spelling.isEmpty()) {
				Optional<Manufacturer> known = profile.deployment().estate().manufacturer(spelling);
				makers.add(known.isPresent() ? known.get() : spelling);
			}
		}
		return makers.stream().sorted(Comparator.comparing(Makers::name))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String name(Object maker) {
		return String.valueOf(maker instanceof Manufacturer known ? known.getName() : maker);
	}
}
