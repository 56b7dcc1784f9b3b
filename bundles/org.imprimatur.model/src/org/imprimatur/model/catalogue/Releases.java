package org.imprimatur.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/** The releases of the catalogue and the names by which texts call them. */
final class Releases {

	private final List<Named> all;
	private final Map<Family, Pattern> phrases = new HashMap<>();

	/**
	 * @param firstBuild  the lowest build number of the release; 0 when builds do not tell it
	 * @param needsFamily whether its names mean it only where the family is known: 20H2 is a Windows 10 update too
	 */
	private record Named(Release release, List<String> names, int firstBuild, boolean needsFamily, JsonEntry entry) {

		static Named of(JsonEntry entry) {
			Release release = new Release(entry.text("id"), entry.text("name"), entry.family(),
					entry.literalOr(Servicing.UNKNOWN, "servicing"), entry.number("order"),
					entry.number("generation", entry.number("order")), entry.day("endOfSupport"),
					Optional.of(entry.text("basedOn", "")).filter(id -> !id.isEmpty()), entry.texts("sources"));
			List<String> names = Stream.concat(Stream.of(release.id()), entry.texts("names").stream())
					.map(Words::clean).toList();
			return new Named(release, names, entry.number("firstBuild", 0), entry.flag("needsFamily"), entry);
		}

		/** A release is told by its own id, its family and its channel. */
		Object identity() {
			return List.of(release.family(), release.servicing(), release.id());
		}
	}

	Releases(List<CatalogueFile> layers) {
		all = Section.read(layers, CatalogueSections.RELEASES, Named::of, Named::identity);
		for (Named named : all) {
			named.release().basedOn().filter(id -> !exists(named.release().family(), id)).ifPresent(id -> {
				throw named.entry().invalid("basedOn", "unknownRelease", id);
			});
		}
		all.stream().collect(Collectors.groupingBy(named -> named.release().family()))
				.forEach((family, releases) -> phrases.put(family, phrases(releases)));
	}

	private static Pattern phrases(List<Named> releases) {
		String names = releases.stream().flatMap(named -> named.names().stream()).distinct()
				.sorted(Comparator.comparing(String::length).reversed())
				.map(name -> Pattern.quote(name).replace(" ", "\\E\\s*\\Q")).collect(Collectors.joining("|"));
		return Pattern.compile("(?<![\\p{L}\\p{N}.])(?:" + names + ")(?![\\p{L}\\p{N}]|\\.\\p{N})");
	}

	/** Whether a family has a release of that id. */
	boolean exists(Family family, String id) {
		return all.stream().anyMatch(named -> named.release().family() == family && named.release().id().equals(id));
	}

	/** All releases, in the order of the file. */
	List<Release> all() {
		return all.stream().map(Named::release).toList();
	}

	/** A cleaned text of the family without the releases it names. */
	String without(Family family, String cleaned) {
		Pattern pattern = phrases.get(family);
		return pattern == null ? cleaned : pattern.matcher(cleaned).replaceAll(" ");
	}

	/**
	 * The release that the text names, alone or within a product's name.
	 *
	 * @param family    UNKNOWN when the text has to tell
	 * @param servicing UNKNOWN when the text has to tell
	 */
	Optional<Release> find(Family family, Servicing servicing, String text) {
		String cleaned = Words.clean(text);
		Optional<Family> named = Words.family(cleaned);
		Family wanted = family == Family.UNKNOWN ? named.orElse(Family.UNKNOWN) : family;
		if (named.isPresent() && named.get() != wanted) {
			return Optional.empty();
		}
		Servicing said = Words.servicing(cleaned);
		List<Release> found = new ArrayList<>();
		for (Family candidate : phrases.keySet()) {
			if (wanted == Family.UNKNOWN || wanted == candidate) {
				found.addAll(named(candidate, wanted == Family.UNKNOWN, cleaned));
			}
		}
		found.removeIf(release -> !fits(servicing, release) || !fits(said, release));
		List<Release> specific = found.stream()
				.filter(release -> found.stream().noneMatch(other -> isBasedOn(other, release))).toList();
		return specific.size() == 1 ? Optional.of(specific.get(0)) : Optional.empty();
	}

	private List<Release> named(Family family, boolean guessed, String cleaned) {
		Matcher matcher = phrases.get(family).matcher(cleaned);
		List<String> names = new ArrayList<>();
		while (matcher.find()) {
			names.add(Words.key(matcher.group()));
		}
		return all.stream()
				.filter(named -> named.release().family() == family && !(guessed && named.needsFamily())
						&& named.names().stream().map(Words::key).anyMatch(names::contains))
				.map(Named::release).toList();
	}

	private static boolean fits(Servicing servicing, Release release) {
		return servicing == Servicing.UNKNOWN || release.servicing() == Servicing.UNKNOWN
				|| servicing == release.servicing();
	}

	private static boolean isBasedOn(Release derived, Release release) {
		return derived.family() == release.family() && derived.basedOn().filter(release.id()::equals).isPresent();
	}

	/** The newest release of the family whose builds begin at or below the number. */
	Optional<Release> ofBuild(Family family, int number) {
		return all.stream().filter(named -> named.release().family() == family)
				.filter(named -> named.firstBuild() > 0 && named.firstBuild() <= number)
				.max(Comparator.comparing(Named::firstBuild)).map(Named::release);
	}

	/** How many versions the second is older than the first; empty when they cannot be compared. */
	Optional<Integer> versionsBetween(Release newer, Release older) {
		if (newer.family() != older.family() || newer.servicing() != older.servicing()) {
			return Optional.empty();
		}
		long between = all.stream().map(Named::release)
				.filter(release -> release.family() == newer.family() && release.servicing() == newer.servicing())
				.mapToInt(Release::generation).distinct()
				.filter(generation -> generation > older.generation() && generation <= newer.generation()).count();
		return Optional.of((int) between);
	}
}
