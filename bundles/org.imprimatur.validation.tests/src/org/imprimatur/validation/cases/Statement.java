package org.imprimatur.validation.cases;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change of an estate: {@code subject.feature=value} or {@code subject=value}; {@code +=} adds, {@code -=} removes.
 *
 * @param subject what is changed
 * @param feature which of its features or columns; empty for the subject itself
 * @param effect  what becomes of the value
 * @param value   the new value; empty to clear
 */
record Statement(String subject, String feature, Effect effect, String value) {

	/** What becomes of a statement's value. */
	enum Effect {
		SET, ADD, REMOVE
	}

	private static final Pattern FORM = Pattern.compile("([\\w-]+)(?:\\.(\\w+))?\\s*([+-])?=\\s*(.*)");

	/** The statements of a text, separated by semicolons or line ends. */
	static List<Statement> parse(String text) {
		return Arrays.stream(text.split("[;\n]")).map(String::strip).filter(part -> !part.isEmpty())
				.map(Statement::of).toList();
	}

	private static Statement of(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			throw new IllegalArgumentException("Not a statement: " + text);
		}
		String feature = form.group(2) == null ? "" : form.group(2);
		Effect effect = form.group(3) == null ? Effect.SET : form.group(3).equals("+") ? Effect.ADD : Effect.REMOVE;
		return new Statement(form.group(1), feature, effect, form.group(4).strip());
	}

	/** The value's words. */
	List<String> words() {
		return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
	}
}
