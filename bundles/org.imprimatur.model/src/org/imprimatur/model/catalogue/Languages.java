package org.imprimatur.model.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The languages of the catalogue and the tags, numbers and names by which texts call them. */
final class Languages {

	private static final Pattern DECIMAL = Pattern.compile("[1-9]\\d{3,4}");
	private static final Pattern HEXADECIMAL = Pattern.compile("(?:0x)?0*([0-9a-f]{3,4})");
	private static final Pattern DEFAULT_MARK = Pattern.compile("\\s*\\(default\\)\\s*$");

	private final List<Language> all;
	private final Map<Integer, String> tagsByLcid = new HashMap<>();
	private final Map<String, String> tagsByName = new HashMap<>();

	/** @param lcids Windows locale identifiers */
	private record Language(String tag, List<Integer> lcids, List<String> names, JsonEntry entry) {

		static Language of(JsonEntry entry) {
			entry.texts("sources");
			return new Language(entry.text("tag"), entry.numbers("lcids"), entry.texts("names"), entry);
		}
	}

	Languages(List<CatalogueFile> layers) {
		all = Section.read(layers, CatalogueSections.LANGUAGES, Language::of, Language::tag);
		for (Language language : all) {
			language.lcids().forEach(lcid -> put(tagsByLcid, lcid, language, "lcids"));
			put(tagsByName, Words.key(Words.clean(language.tag())), language, "tag");
			language.names().forEach(name -> put(tagsByName, Words.key(Words.clean(name)), language, "names"));
		}
	}

	private static <K> void put(Map<K, String> index, K key, Language language, String field) {
		String other = index.put(key, language.tag());
		if (other != null && !other.equals(language.tag())) {
			throw language.entry().invalid(field, "taken", key, other);
		}
	}

	/** The tags of all languages, in the order of the file. */
	List<String> all() {
		return all.stream().map(Language::tag).toList();
	}

	/** The canonical tag of the language that the text names. */
	Optional<String> find(String text) {
		String cleaned = DEFAULT_MARK.matcher(Words.clean(text)).replaceAll("");
		Optional<String> listed = byLcid(cleaned).or(() -> Optional.ofNullable(tagsByName.get(Words.key(cleaned))));
		return listed.or(() -> canonical(cleaned.replace('_', '-')));
	}

	private Optional<String> byLcid(String text) {
		String decimal = DECIMAL.matcher(text).matches() ? tagsByLcid.get(Integer.valueOf(text)) : null;
		if (decimal != null) {
			return Optional.of(decimal);
		}
		var hexadecimal = HEXADECIMAL.matcher(text);
		return hexadecimal.matches() ? Optional.ofNullable(tagsByLcid.get(Integer.valueOf(hexadecimal.group(1), 16)))
				: Optional.empty();
	}

	/** A well-formed tag of an existing language and country, though the catalogue does not list it. */
	private static Optional<String> canonical(String tag) {
		try {
			Locale locale = new Locale.Builder().setLanguageTag(tag).build();
			boolean exists = Known.LANGUAGES.contains(locale.getLanguage())
					&& Known.COUNTRIES.contains(locale.getCountry()) && locale.getVariant().isEmpty();
			return exists ? Optional.of(locale.stripExtensions().toLanguageTag()) : Optional.empty();
		} catch (IllformedLocaleException e) {
			return Optional.empty();
		}
	}

	/** What ISO 639 and ISO 3166 list. */
	private static final class Known {
		static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
		static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
	}
}
