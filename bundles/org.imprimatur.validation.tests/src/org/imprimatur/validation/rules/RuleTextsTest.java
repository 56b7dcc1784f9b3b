package org.imprimatur.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.fleet.DeviceRight;
import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Confidence;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.Rule;
import org.imprimatur.validation.facts.Gap;
import org.imprimatur.validation.facts.ProductDoubt;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

	private static final Locale ENGLISH = Locale.ENGLISH;
	private static final Locale JAPANESE = Locale.JAPANESE;
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	private final ShippedRules shipped = new ShippedRules();

	static List<String> ids() {
		return RuleTable.entries().stream().map(RuleEntry::id).toList();
	}

	@Test
	void idsAreUnique() {
		assertThat(ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("RIM-\\d{3}"));
	}

	@Test
	void everyRuleOfTheTableHasAClassAndIsAskedInItsOrder() {
		assertThat(shipped.rules()).extracting(Rule::id).containsExactlyElementsOf(ids());
	}

	@Test
	void classesAreCalledByTheirIds() {
		assertThat(shipped.rules()).allSatisfy(rule -> assertThat(rule.getClass().getSimpleName())
				.startsWith(rule.id().replace("RIM-", "Rim")));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyRuleHasItsTextsInBothLanguages(String id) {
		for (Locale locale : List.of(ENGLISH, JAPANESE)) {
			ResourceBundle texts = texts(locale);
			assertThat(texts.getString(id + ".title")).isNotBlank();
			assertThat(texts.getString(id + ".explanation")).isNotBlank();
			assertThat(texts.getString(id + ".remedy")).isNotBlank();
			assertThat(messages(id, locale)).isNotEmpty();
		}
		assertThat(own(id, JAPANESE)).isEqualTo(own(id, ENGLISH));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void messagesHaveTheSameArgumentsInBothLanguages(String id) {
		for (String key : messages(id, ENGLISH)) {
			assertThat(arguments(texts(JAPANESE).getString(key))).as(key)
					.isEqualTo(arguments(texts(ENGLISH).getString(key)));
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void messagesArePatternsWithoutAStrayApostrophe(String id) {
		for (Locale locale : List.of(ENGLISH, JAPANESE)) {
			for (String key : messages(id, locale)) {
				String pattern = texts(locale).getString(key);
				Object[] ones = { 1, 1, 1, 1, 1, 1, 1, 1 };
				assertThat(new MessageFormat(pattern, locale).format(ones)).as(key).doesNotContain("{");
				assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
			}
		}
	}

	@Test
	void hedgedVariantsExist() {
		for (RuleEntry entry : RuleTable.entries()) {
			assertThat(entry.hedged()).allSatisfy(
					variant -> assertThat(own(entry.id(), ENGLISH)).contains(entry.id() + ".message." + variant));
		}
	}

	/** One text of Microsoft's or a contract's, or two parties that agree; checks of the plan itself need none. */
	@ParameterizedTest
	@MethodSource("ids")
	void gradesFitTheSources(String id) {
		RuleEntry entry = RuleTable.entries().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
		if (entry.checksPlanItself() || entry.confidence().isHedged()) {
			return;
		}
		List<String> kinds = RuleTable.sources().stream().filter(source -> entry.sources().contains(source.id()))
				.map(Source::kind).toList();
		boolean microsofts = kinds.stream().anyMatch(List.of("ms", "ms-copy", "contract")::contains);
		assertThat(microsofts || kinds.size() > 1).as(id + " " + entry.sources()).isTrue();
	}

	@Test
	void aCheckOfThePlanItselfClaimsNoTextOfMicrosofts() {
		RuleBook book = RuleBook.of(List.of(shipped));
		assertThat(book.foundation("RIM-002", Confidence.A, ENGLISH)).contains("plan itself");
		assertThat(book.foundation("RIM-002", Confidence.A, JAPANESE)).contains("プラン自体");
		assertThat(book.foundation("RIM-203", Confidence.A, ENGLISH)).contains("Microsoft");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyLiteralHasALabel(String language) {
		Stream<Enum<?>> model = ImprimaturPackage.eINSTANCE.getEClassifiers().stream()
				.filter(EEnum.class::isInstance).map(EEnum.class::cast).flatMap(type -> type.getELiterals().stream())
				.map(literal -> (Enum<?>) literal.getInstance());
		Stream<Enum<?>> others = Stream.<Enum<?>[]>of(Severity.values(), Confidence.values(), DeviceRight.values(),
				Circumstance.values(), Gap.values(), ProductDoubt.Attribute.values()).flatMap(Arrays::stream);
		List<Enum<?>> literals = new ArrayList<>();
		Stream.concat(model, others).forEach(literals::add);
		assertThat(literals).hasSizeGreaterThan(100).allSatisfy(
				literal -> assertThat(Labels.of(literal, Locale.forLanguageTag(language)).toString()).isNotBlank());
	}

	@Test
	void labelsAreTheSameSetInBothLanguages() {
		assertThat(declared("/org/imprimatur/validation/rule/labels_ja.properties"))
				.isEqualTo(declared("/org/imprimatur/validation/rule/labels.properties"));
	}

	private ResourceBundle texts(Locale locale) {
		return shipped.texts(locale);
	}

	private static Set<String> messages(String id, Locale locale) {
		return own(id, locale).stream().filter(key -> key.startsWith(id + ".message"))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The keys of the rule that the language's own file has, not those it would take over from English. */
	private static Set<String> own(String id, Locale locale) {
		return declared(locale == ENGLISH ? "rules.properties" : "rules_ja.properties").stream()
				.filter(key -> key.startsWith(id + ".")).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> declared(String file) {
		Properties properties = new Properties();
		try (InputStream in = ShippedRules.class.getResourceAsStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static Set<Integer> arguments(String pattern) {
		return PLACEHOLDER.matcher(pattern).results().map(match -> Integer.valueOf(match.group(1)))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
