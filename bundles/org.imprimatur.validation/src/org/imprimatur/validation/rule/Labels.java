package org.imprimatur.validation.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.imprimatur.model.Element;
import org.imprimatur.validation.facts.ProductFacts;

/** Puts the arguments of messages into a language. */
public final class Labels {

	private static final String BUNDLE = "org.imprimatur.validation.rule.labels";

	private Labels() {
	}

	/**
	 * What a reader sees of a value: numbers stay numbers for {@link java.text.MessageFormat}, enum literals are looked
	 * up as {@code Programme.EA}, elements are named.
	 */
	public static Object of(Object value, Locale locale) {
		return switch (value) {
		case Number number -> number;
		case Optional<?> optional -> optional.map(it -> of(it, locale)).orElse("–");
		case Collection<?> all -> all.stream().map(one -> of(one, locale).toString())
				.collect(Collectors.joining(", "));
		case Enum<?> literal -> literal(literal, locale);
		case Element element -> name(element);
		case ProductFacts product -> product.label();
		default -> value.toString();
		};
	}

	private static String literal(Enum<?> literal, Locale locale) {
		return texts(locale).getString(literal.getDeclaringClass().getSimpleName() + "." + literal.name());
	}

	/** The labels of enum literals and the like. */
	static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle(BUNDLE, locale, Labels.class.getClassLoader(), Texts.NO_FALLBACK);
	}

	/** What people call an element: its name, its id where it has none. */
	public static String name(Element element) {
		if (element.getName() != null && !element.getName().isBlank()) {
			return element.getName();
		}
		return element.getId() == null ? element.eClass().getName() : element.getId();
	}
}
