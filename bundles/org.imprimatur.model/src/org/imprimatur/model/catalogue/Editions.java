package org.imprimatur.model.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.model.Family;

/** The editions of the catalogue and the names by which texts call them. */
final class Editions {

	private static final Pattern SKU = Pattern.compile("\\d{1,4}");

	private final List<EditionEntry> all;
	private final Releases releases;
	private final Map<Family, Map<String, Edition>> ids = new EnumMap<>(Family.class);
	private final Map<Family, Map<String, Edition>> names = new EnumMap<>(Family.class);
	private final Map<Integer, Edition> skus = new HashMap<>();

	Editions(List<CatalogueFile> layers, Releases releases) {
		this.releases = releases;
		all = Section.read(layers, CatalogueSections.EDITIONS, EditionEntry::of, EditionEntry::identity);
		for (Family family : Family.values()) {
			ids.put(family, new HashMap<>());
			names.put(family, new HashMap<>());
		}
		for (EditionEntry entry : all) {
			put(ids.get(entry.edition().family()), Words.key(Words.clean(entry.edition().id())), entry, "id");
			entry.skus().forEach(sku -> put(skus, sku, entry, "skus"));
		}
		all.forEach(this::index);
		all.forEach(this::requireKnownBases);
	}

	private void index(EditionEntry entry) {
		Family family = entry.edition().family();
		for (String name : entry.names()) {
			String cleaned = Words.clean(name);
			put(names.get(family), Words.key(cleaned), entry, "names");
			put(names.get(family), stripped(family, cleaned), entry, "names");
		}
	}

	private <K> void put(Map<K, Edition> index, K key, EditionEntry entry, String field) {
		if ("".equals(key)) {
			return;
		}
		Edition other = index.put(key, entry.edition());
		if (other != null && !other.equals(entry.edition())) {
			throw entry.entry().invalid(field, "taken", key, other.id());
		}
	}

	private void requireKnownBases(EditionEntry entry) {
		Edition edition = entry.edition();
		requireBase(entry, "base", edition.base());
		edition.stepUpFrom().forEach(base -> requireBase(entry, "stepUpFrom", base));
		edition.namedLowerEditions().forEach(base -> requireBase(entry, "namedLowerEditions", base));
	}

	private void requireBase(EditionEntry entry, String field, String id) {
		if (!ids.get(entry.edition().family()).containsKey(Words.key(Words.clean(id)))) {
			throw entry.entry().invalid(field, "unknownEdition", id);
		}
	}

	/** All editions, in the order of the file. */
	List<Edition> all() {
		return all.stream().map(EditionEntry::edition).toList();
	}

	/** The edition that the text names: an id, a number of OperatingSystemSKU, or a name, alone or with its release. */
	Optional<Edition> find(Family family, String text) {
		String cleaned = Words.clean(text);
		if (SKU.matcher(cleaned).matches()) {
			return Optional.ofNullable(skus.get(Integer.valueOf(cleaned)))
					.filter(edition -> family == Family.UNKNOWN || edition.family() == family);
		}
		Optional<Family> said = Words.family(cleaned);
		Set<Edition> found = new LinkedHashSet<>();
		for (Family candidate : ids.keySet()) {
			if (family == candidate || family == Family.UNKNOWN) {
				Optional.ofNullable(ids.get(candidate).get(Words.key(cleaned))).ifPresent(found::add);
			}
		}
		if (found.isEmpty()) {
			for (Family candidate : names.keySet()) {
				if (isSearched(candidate, family, said)) {
					byName(candidate, cleaned).ifPresent(found::add);
				}
			}
		}
		return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
	}

	/** Bare names such as Home or Standard mean Windows unless the caller or the text says Office. */
	private static boolean isSearched(Family candidate, Family asked, Optional<Family> said) {
		if (asked != Family.UNKNOWN) {
			return candidate == asked && said.orElse(asked) == asked;
		}
		return said.map(candidate::equals).orElse(candidate != Family.OFFICE);
	}

	private Optional<Edition> byName(Family family, String cleaned) {
		Edition edition = names.get(family).get(Words.key(cleaned));
		if (edition == null) {
			String key = stripped(family, cleaned);
			edition = names.get(family).getOrDefault(key, ids.get(family).get(key));
		}
		return Optional.ofNullable(edition);
	}

	private String stripped(Family family, String cleaned) {
		return Words.key(releases.without(family, Words.withoutBrands(cleaned)));
	}
}
