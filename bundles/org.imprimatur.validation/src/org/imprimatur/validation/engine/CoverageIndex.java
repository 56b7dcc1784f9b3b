package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.imprimatur.model.Estate;
import org.imprimatur.model.UserLicence;

/** Finds the user licences that a primary user holds. */
final class CoverageIndex {

	private record Pattern(Predicate<String> users, UserLicence licence) {
	}

	private final Map<String, Set<UserLicence>> byUser = new HashMap<>();
	private final List<Pattern> patterns = new ArrayList<>();
	private final Map<Set<UserLicence>, Set<UserLicence>> interned = new HashMap<>();

	CoverageIndex(Estate estate) {
		for (UserLicence licence : estate.getUserLicences()) {
			for (String user : licence.getUsers()) {
				if (Wildcard.isIn(user)) {
					patterns.add(new Pattern(Wildcard.matcher(user), licence));
				} else {
					byUser.computeIfAbsent(user.toLowerCase(Locale.ROOT), key -> new HashSet<>()).add(licence);
				}
			}
		}
	}

	boolean isEmpty() {
		return byUser.isEmpty() && patterns.isEmpty();
	}

	/** What the user holds; the same set for all users that hold the same. */
	Set<UserLicence> of(String user) {
		if (user == null || user.isEmpty() || isEmpty()) {
			return Set.of();
		}
		Set<UserLicence> held = byUser.getOrDefault(user.toLowerCase(Locale.ROOT), Set.of());
		if (!patterns.isEmpty()) {
			Set<UserLicence> all = new HashSet<>(held);
			patterns.stream().filter(pattern -> pattern.users.test(user)).forEach(pattern -> all.add(pattern.licence));
			held = all;
		}
		return held.isEmpty() ? Set.of() : interned.computeIfAbsent(held, Set::copyOf);
	}
}
