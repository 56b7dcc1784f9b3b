package org.imprimatur.validation.rule;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.rules.ShippedRules;

/**
 * All rules with what is known of them: the one table that engine, reports, help and {@code explain} read.
 */
public final class RuleBook {

	private static final class Installed {
		static final RuleBook BOOK = of(Stream.concat(Stream.of(new ShippedRules()),
				ServiceLoader.load(RuleProvider.class, RuleBook.class.getClassLoader()).stream()
						.map(ServiceLoader.Provider::get))
				.toList());
	}

	private final List<Rule> rules = new ArrayList<>();
	private final Map<String, RuleEntry> entries = new LinkedHashMap<>();
	private final Map<String, RuleProvider> providers = new LinkedHashMap<>();
	private final Map<String, Source> sources = new LinkedHashMap<>();

	private RuleBook() {
	}

	/** The shipped rules and those of all providers that the service loader finds. */
	public static RuleBook installed() {
		return Installed.BOOK;
	}

	/**
	 * The rules of these providers, in their order.
	 *
	 * @throws IllegalArgumentException when two rules have the same id or a rule has no entry
	 */
	public static RuleBook of(List<? extends RuleProvider> providers) {
		RuleBook book = new RuleBook();
		providers.forEach(book::add);
		return book;
	}

	private void add(RuleProvider provider) {
		provider.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
		for (RuleEntry entry : provider.entries()) {
			if (entries.putIfAbsent(entry.id(), entry) != null) {
				throw new IllegalArgumentException("Two rules are called " + entry.id());
			}
			providers.put(entry.id(), provider);
		}
		for (Rule rule : provider.rules()) {
			if (providers.get(rule.id()) != provider) {
				throw new IllegalArgumentException("The rule book has no entry for " + rule.id());
			}
			rules.add(rule);
		}
	}

	/** The rules in the order in which they are asked. */
	public List<Rule> rules() {
		return List.copyOf(rules);
	}

	/** What is known of all rules, by their order. */
	public List<RuleEntry> entries() {
		return List.copyOf(entries.values());
	}

	/** What is known of a rule, if there is one of that id (case ignored). */
	public Optional<RuleEntry> find(String id) {
		return Optional.ofNullable(entries.get(id.toUpperCase(Locale.ROOT)));
	}

	/**
	 * What is known of a rule.
	 *
	 * @throws NoSuchElementException when there is none of that id
	 */
	public RuleEntry entry(String id) {
		RuleEntry entry = entries.get(id);
		if (entry == null) {
			throw new NoSuchElementException("There is no rule " + id);
		}
		return entry;
	}

	/** The sources of a rule. */
	public List<Source> sources(RuleEntry entry) {
		return entry.sources().stream().map(sources::get).toList();
	}

	/** All sources. */
	public List<Source> sources() {
		return List.copyOf(sources.values());
	}

	/** The rule in one line: what it demands. */
	public String title(String id, Locale locale) {
		return providers.get(id).texts(locale).getString(id + ".title");
	}

	/** What it says and why. */
	public String explanation(String id, Locale locale) {
		return providers.get(id).texts(locale).getString(id + ".explanation");
	}

	/** What to do about a finding. */
	public String remedy(String id, Locale locale) {
		return providers.get(id).texts(locale).getString(id + ".remedy");
	}

	/** How well a message of a rule is founded, in words; a check of the plan itself says that it is one. */
	public String foundation(String id, Confidence confidence, Locale locale) {
		return entry(id).checksPlanItself() ? Labels.texts(locale).getString("Foundation.PLAN")
				: Labels.of(confidence, locale).toString();
	}

	/**
	 * What a finding says.
	 *
	 * @throws MissingResourceException when the rule has no such message
	 */
	public String text(Finding finding, Locale locale) {
		String variant = finding.message().variant();
		String key = finding.rule() + ".message" + (variant.isEmpty() ? "" : "." + variant);
		String pattern = providers.get(finding.rule()).texts(locale).getString(key);
		Object[] arguments = finding.message().arguments().stream().map(argument -> Labels.of(argument, locale))
				.toArray();
		return new MessageFormat(pattern, locale).format(arguments);
	}
}
