package org.imprimatur.exchange.report.content;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.Texts;

/** The words of a report in one language. Whatever people typed leaves it without product keys and without controls. */
public final class Words {

	/** What XML cannot hold, and what turns the direction of the text after it. */
	private static final Pattern UNFIT = Pattern
			.compile("[^\\t\\n\\r -\\x{7E}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
					+ "|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
	private static final String UNKNOWN_CHARACTER = "\uFFFD";
	private static final String STEP = " › ";

	private final Locale locale;
	private final ResourceBundle texts;

	/** The words of a language, English where there are none. */
	public Words(Locale locale) {
		this.locale = locale;
		texts = ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", locale,
				Words.class.getClassLoader(), Texts.NO_FALLBACK);
	}

	/** The language. */
	public Locale locale() {
		return locale;
	}

	/** The text of a key; numbers are written as the language does. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(texts.getString(key), locale).format(arguments);
	}

	/** The text of a key, else this one. */
	String textOr(String key, String otherwise) {
		return texts.containsKey(key) ? text(key) : clean(otherwise);
	}

	/** What a report may say of a text. */
	public static String clean(String text) {
		return UNFIT.matcher(SafeText.of(text)).replaceAll(UNKNOWN_CHARACTER);
	}

	/** A literal, a number, an element, several of them, or a text, as people read it; empty for null. */
	public String of(Object value) {
		return switch (value) {
		case null -> "";
		case Number number -> text("number", number);
		case Optional<?> optional -> optional.map(this::of).orElse("");
		case Collection<?> all -> all.stream().map(this::of).collect(Collectors.joining(text("separator")));
		default -> clean(Labels.of(value, locale).toString());
		};
	}

	/** What stands where nothing is recorded. */
	public String or(String text, String key) {
		return text.isEmpty() ? text(key) : text;
	}

	/** A period with either end open. */
	public String period(LocalDate from, LocalDate to) {
		return from == null && to == null ? "" : text("period", of(from), of(to)).strip();
	}

	/** The same on two lines, for tables. */
	public String term(LocalDate from, LocalDate to) {
		return from == null && to == null ? "" : text("term", of(from), of(to)).strip();
	}

	/** Where an element stands: what it is part of, and its name. */
	public String path(Element element) {
		return element.eContainer() instanceof Element owner && !(owner instanceof Estate) ? path(owner) + STEP + of(element)
				: of(element);
	}

	/** These texts on lines of their own, empty ones left out. */
	public static String lines(String... lines) {
		return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

	/** These texts on one line, empty ones left out. */
	String line(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(text("separator")));
	}
}
