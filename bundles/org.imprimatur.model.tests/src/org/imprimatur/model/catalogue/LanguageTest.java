package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Resolving languages. */
class LanguageTest {

	private final Catalogue catalogue = Catalogue.shipped();

	@ParameterizedTest
	@CsvFileSource(resources = "languages.csv", useHeadersInDisplayName = true)
	void resolvesText(String text, String tag) {
		assertThat(catalogue.language(text).orElse(null)).isEqualTo(tag);
	}

	@Test
	void everyTagIsCanonicalAndFound() {
		for (String tag : catalogue.languages()) {
			assertThat(catalogue.language(tag)).contains(tag);
			assertThat(catalogue.language(tag.toUpperCase(Locale.ROOT))).contains(tag);
			if (!"MUL".equals(tag)) {
				assertThat(Locale.forLanguageTag(tag).toLanguageTag()).isEqualTo(tag);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"ar-SA", "bg-BG", "cs-CZ", "da-DK", "de-DE", "el-GR", "en-GB", "en-US", "es-ES", "es-MX",
			"et-EE", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hr-HR", "hu-HU", "it-IT", "ja-JP", "ko-KR", "lt-LT", "lv-LV",
			"nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ro-RO", "ru-RU", "sk-SK", "sl-SI", "sr-Latn-RS", "sv-SE",
			"th-TH", "tr-TR", "uk-UA", "zh-CN", "zh-TW"})
	void knowsEveryDisplayLanguageInEnglishAndJapanese(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		assertThat(catalogue.languages()).contains(tag);
		assertThat(catalogue.language(locale.getDisplayName(Locale.ENGLISH))).contains(tag);
		assertThat(catalogue.language(locale.getDisplayName(Locale.JAPANESE))).contains(tag);
	}

	@Test
	void noLcidReadsDifferentlyInDecimalAndHexadecimal() {
		CatalogueFile shipped = CatalogueFile.shipped();
		var lcids = shipped.entries(CatalogueSections.LANGUAGES).stream()
				.flatMap(entry -> entry.numbers("lcids").stream()).toList();
		assertThat(lcids).hasSizeGreaterThan(200).doesNotHaveDuplicates();
		assertThat(lcids.stream().map(Integer::toHexString))
				.doesNotContainAnyElementsOf(lcids.stream().map(String::valueOf).toList());
	}
}
