package org.imprimatur.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;

/** Tells whether two cells say the same in different words, such as Pro and Professional, 1041 and ja-JP. */
final class SameValue {

	/** Inventories cannot tell the two of each group apart. */
	private static final Set<Set<String>> DOMAINS = Set.of(Set.of("ad", "hybrid"), Set.of("workgroup", "entra"));

	private final Catalogue catalogue;

	SameValue(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Whether they do, in that column. */
	boolean test(DeviceColumn column, String recorded, String imported) {
		String one = recorded.strip().toLowerCase(Locale.ROOT);
		String other = imported.strip().toLowerCase(Locale.ROOT);
		return one.equals(other) || switch (column) {
			case DOMAIN -> DOMAINS.stream().anyMatch(group -> group.contains(one) && group.contains(other));
			case LICENCE_EDITION, FIRMWARE_EDITION -> same(catalogue.edition(Family.UNKNOWN, one),
					catalogue.edition(Family.UNKNOWN, other));
			case LICENCE_LANGUAGE -> same(catalogue.language(one), catalogue.language(other));
			case LICENCE_VERSION -> same(catalogue.release(Family.UNKNOWN, Servicing.UNKNOWN, one),
					catalogue.release(Family.UNKNOWN, Servicing.UNKNOWN, other));
			default -> false;
		};
	}

	private static boolean same(Optional<?> one, Optional<?> other) {
		return one.isPresent() && one.equals(other);
	}
}
