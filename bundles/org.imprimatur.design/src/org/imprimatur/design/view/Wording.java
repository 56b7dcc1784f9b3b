package org.imprimatur.design.view;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.Texts;

/** The words of labels in one language. */
public record Wording(Locale locale) {

	private static final char NO_BREAK = '\u00A0';
	private static final String BUNDLE = "org.imprimatur.design.view.labels";

	/** The words in which an element is shown. */
	public static Wording of(EObject element) {
		return new Wording(EstateView.of(element).locale());
	}

	/** A text; numbers in it are written as the language does. */
	public String text(String key, Object... arguments) {
		String pattern = ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(), Texts.NO_FALLBACK)
				.getString(key);
		return new MessageFormat(pattern, locale).format(arguments);
	}

	/** A whole number. */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(locale).format(number);
	}

	/** How many devices. */
	public String devices(int count) {
		return text("devices", count);
	}

	/** A day, with blanks at which no line breaks; empty for none. */
	public String day(LocalDate day) {
		return day == null ? ""
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day)
						.replace(' ', NO_BREAK);
	}

	/** From one day to another; empty where neither is known. */
	public String days(LocalDate from, LocalDate to) {
		return Objects.equals(from, to) ? day(from) : day(from) + NO_BREAK + "– " + day(to);
	}

	/** A device's Windows licence; empty: it is recorded that there is none. */
	public String licence(Optional<ProductFacts> licence) {
		String label = licence.map(ProductFacts::label).orElseGet(() -> text("licence.none"));
		return label.isEmpty() ? text("licence.unknown") : label;
	}

	/** What a literal is called. */
	public String word(Enum<?> literal) {
		return Labels.of(literal, locale).toString();
	}

	/** What a literal is called where that stands first: with a capital letter. */
	public String first(Enum<?> literal) {
		String word = word(literal);
		return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
	}

	/** These texts on lines of their own, empty ones left out. */
	public static String lines(String... lines) {
		return Stream.of(lines).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
	}

	/** These texts on one line, parted by dots, empty ones left out. */
	public static String line(String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
	}
}
