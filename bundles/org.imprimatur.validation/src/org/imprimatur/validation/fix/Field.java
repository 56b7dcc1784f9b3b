package org.imprimatur.validation.fix;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a quick fix has to be told, for a dialog or a command line to ask.
 *
 * @param name     stable name, the key of its answer: approver, expires, reference
 * @param type     what it accepts
 * @param required whether it must be answered
 * @param initial  a first answer to offer; empty for none
 * @param choices  what may be chosen where the type is {@link FieldType#CHOICE}
 */
public record Field(String name, FieldType type, boolean required, String initial, List<Choice> choices) {

	/** A field that is no choice. */
	static Field of(String name, FieldType type, boolean required, String initial) {
		return new Field(name, type, required, initial, List.of());
	}

	/** The same with other choices. */
	Field among(List<Choice> others) {
		return new Field(name, type, required, initial, others);
	}

	/** What people read. */
	public String label(Locale locale) {
		return FixTexts.text("field." + name, locale);
	}

	/** What is wrong with an answer; empty when nothing is. */
	public Optional<String> problem(String answer, Locale locale) {
		if (answer == null || answer.isBlank()) {
			return required ? Optional.of(FixTexts.text("problem.required", locale, label(locale))) : Optional.empty();
		}
		return accepts(answer.strip()) ? Optional.empty()
				: Optional.of(FixTexts.text("problem." + type, locale, label(locale), answer));
	}

	private boolean accepts(String answer) {
		return switch (type) {
		case TEXT -> true;
		case DATE -> isDay(answer);
		case NUMBER -> answer.matches("\\d{1,9}");
		case SHA256 -> answer.matches("(?!(.)\\1*$)[0-9a-fA-F]{64}");
		case CHOICE -> choices.stream().anyMatch(choice -> choice.value().equals(answer));
		};
	}

	private static boolean isDay(String answer) {
		try {
			LocalDate.parse(answer);
			return true;
		} catch (DateTimeParseException e) {
			return false;
		}
	}

	/** An answer with which a fix can be tried before anybody has been asked. */
	String sample() {
		if (!initial.isEmpty()) {
			return initial;
		}
		return switch (type) {
		case TEXT -> "…";
		case DATE -> "9999-12-31";
		case NUMBER -> "999999999";
		case SHA256 -> "0123456789abcdef".repeat(4);
		case CHOICE -> choices.isEmpty() ? "" : choices.getFirst().value();
		};
	}
}
