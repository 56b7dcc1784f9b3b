package org.imprimatur.design.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.ImageSource;
import org.imprimatur.validation.rule.Texts;
import org.junit.jupiter.api.Test;

/** The words of labels. */
class WordingTest {

	private static final String NEW = "new.";
	private static final Wording ENGLISH = new Wording(Locale.ENGLISH);
	private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 12, 11);

	private static Set<String> keys(Locale locale) {
		return ResourceBundle.getBundle("org.imprimatur.design.view.labels", locale, Wording.class.getClassLoader(),
				Texts.NO_FALLBACK).keySet();
	}

	@Test
	void bothLanguagesHaveAllWordsAndTheyAreTheirOwn() {
		assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH));
		Set<String> same = Set.of("tooltip.finding", "tooltip.remedy", "medium.hash");
		assertThat(keys(Locale.ENGLISH)).filteredOn(key -> !same.contains(key)).allSatisfy(key -> assertThat(
				new Wording(Locale.JAPANESE).text(key, 1, 1, 1)).isNotBlank().isNotEqualTo(ENGLISH.text(key, 1, 1, 1)));
	}

	@Test
	void everyWordIsUsed() throws IOException {
		Path sources = Path.of("..", "org.imprimatur.design", "src");
		assumeTrue(Files.isDirectory(sources));
		String code;
		try (Stream<Path> files = Files.walk(sources)) {
			code = files.filter(file -> file.toString().endsWith(".java")).map(WordingTest::text)
					.collect(Collectors.joining());
		}
		Set<String> verdicts = Stream.of(Verdict.values()).map(verdict -> "verdict." + verdict.key())
				.collect(Collectors.toSet());
		assertThat(keys(Locale.ENGLISH)).containsAll(verdicts).allSatisfy(key -> assertThat(
				verdicts.contains(key) || key.startsWith(NEW) || code.contains('"' + key + '"')).as(key).isTrue());
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void numbersAndDaysAreWrittenAsTheLanguageDoes() {
		assertThat(ENGLISH.devices(0)).isEqualTo("no devices");
		assertThat(ENGLISH.devices(1)).isEqualTo("1 device");
		assertThat(ENGLISH.devices(1240)).isEqualTo("1,240 devices");
		assertThat(new Wording(Locale.JAPANESE).devices(1240)).isEqualTo("1,240 台");
		assertThat(plain(ENGLISH.days(FIRST, LAST))).isEqualTo("Dec 1, 2026 – Dec 11, 2026");
		assertThat(plain(ENGLISH.days(FIRST, FIRST))).isEqualTo("Dec 1, 2026");
		assertThat(plain(ENGLISH.days(FIRST, null))).startsWith("Dec 1, 2026 –");
		assertThat(ENGLISH.days(null, null)).isEmpty();
	}

	/** A day's parts are not broken apart, which is of no interest here. */
	private static String plain(String text) {
		return text.replace('\u00A0', ' ');
	}

	@Test
	void emptyPartsAreLeftOut() {
		assertThat(Wording.lines("one", "", null, "two")).isEqualTo("one\ntwo");
		assertThat(Wording.line("", "one", " ", "two")).isEqualTo("one · two");
	}

	@Test
	void wordsThatStandFirstHaveACapitalLetter() {
		assertThat(ENGLISH.first(ImageSource.VL_MEDIA)).isEqualTo("Volume-licence medium");
		assertThat(ENGLISH.first(ActivationMethod.KMS)).isEqualTo("KMS");
		assertThat(ENGLISH.licence(Optional.empty())).isEqualTo("No Windows licence");
	}
}
