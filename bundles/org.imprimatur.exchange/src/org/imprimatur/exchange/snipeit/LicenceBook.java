package org.imprimatur.exchange.snipeit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceRight;

/**
 * The licences of Windows and Office that are assigned to assets. Each licence either reaches its device or is reported:
 * a licence of nobody is an entitlement of an agreement, which no inventory can prove.
 */
final class LicenceBook {

	private final Catalogue catalogue;
	private final ProblemList problems;
	private final Map<String, List<SnipeLicence>> byAsset = new LinkedHashMap<>();
	private final Map<Path, Long> others = new LinkedHashMap<>();
	private long unused;

	LicenceBook(Catalogue catalogue, ProblemList problems) {
		this.catalogue = catalogue;
		this.problems = problems;
	}

	/** Takes a licence. */
	void add(SnipeLicence licence) {
		String title = licence.title().toLowerCase(Locale.ROOT);
		if (!title.contains("windows") && !title.contains("office") && !title.contains("microsoft 365")) {
			others.merge(licence.file(), 1L, Long::sum);
		} else if (licence.assetTag().isEmpty()) {
			unused++;
			problems.add(licence.file(), licence.line(), "", "licence.unassigned", licence.title(), licence.seats());
		} else {
			byAsset.computeIfAbsent(key(licence.assetTag()), tag -> new ArrayList<>(1)).add(licence);
		}
	}

	private static String key(String assetTag) {
		return assetTag.toLowerCase(Locale.ROOT);
	}

	/** The licences assigned to an asset, which then are no longer open. */
	List<SnipeLicence> take(String assetTag) {
		return Optional.ofNullable(byAsset.remove(key(assetTag))).orElse(List.of());
	}

	/** The right that a licence gives its device; reports when it leaves it open. */
	Optional<DeviceRight> right(SnipeLicence licence, String machine) {
		Optional<DeviceRight> right = AssignedRight.of(licence, catalogue);
		if (right.isEmpty()) {
			problems.add(licence.file(), licence.line(), "",
					licence.ends().isEmpty() ? "licence.open" : "licence.ends", licence.title(), machine, licence.ends());
		}
		return right;
	}

	/** Reports the licences whose asset is not there, and those of other products. */
	void close() {
		byAsset.values().stream().flatMap(List::stream).forEach(licence -> {
			unused++;
			problems.add(licence.file(), licence.line(), "", "licence.noAsset", licence.title(), licence.assetTag());
		});
		others.forEach((file, count) -> problems.add(file, 0, "", "licence.otherProducts", count));
	}

	/** How many licences are of other products. */
	long foreign() {
		return others.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How many licences reached no device. */
	long unused() {
		return unused;
	}
}
