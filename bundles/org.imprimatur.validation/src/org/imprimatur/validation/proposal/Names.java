package org.imprimatur.validation.proposal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.Texts;

/**
 * What new elements of a plan and the kinds of needs and verdicts are called.
 *
 * @param locale the language
 */
public record Names(Locale locale) {

	private static final String BUNDLE = "org.imprimatur.validation.proposal.names";

	/** In a language. */
	public static Names of(Locale locale) {
		return new Names(locale);
	}

	String plan() {
		return text("plan");
	}

	String wave(int number) {
		return text("wave", number);
	}

	String group(String image, int number) {
		return text("group", image, number);
	}

	/** What a verdict is called. */
	public String verdict(Verdict verdict) {
		return text("verdict." + verdict.name());
	}

	/** What devices are called that no deployment reaches. */
	public String unplanned() {
		return text("verdict.UNPLANNED");
	}

	/** A need in one sentence. */
	public String need(Need need) {
		return text("need." + need.kind().name(), need.count(),
				need.subject().map(Labels::name).orElse(""), need.subject().isPresent() ? 1 : 0);
	}

	private String text(String key, Object... arguments) {
		return new MessageFormat(ResourceBundle
				.getBundle(BUNDLE, locale, Names.class.getClassLoader(), Texts.NO_FALLBACK).getString(key), locale)
				.format(arguments);
	}
}
