package org.imprimatur.validation.rule;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Problem;

/** Collects what is wrong with a {@link RuleSettingsFile}. */
final class RuleSettingsProblems {

	private final URI file;
	private final Locale locale;
	private final ResourceBundle texts;
	private final List<Problem> problems = new ArrayList<>();

	RuleSettingsProblems(Path file, Locale locale) {
		this.file = URI.createFileURI(file.toAbsolutePath().normalize().toString());
		this.locale = locale;
		this.texts = ResourceBundle.getBundle("org.imprimatur.validation.rule.settings", locale,
				RuleSettingsProblems.class.getClassLoader(), Texts.NO_FALLBACK);
	}

	/** Adds a problem at a line and the cell of that number, both counted from 1; 0 where there is none. */
	void add(long line, int cell, String key, Object... arguments) {
		Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
		String message = new MessageFormat(texts.getString(key), locale).format(plain);
		problems.add(new Problem(file, (int) line, cell, message));
	}

	void throwIfAny() throws PlanFormatException {
		if (!problems.isEmpty()) {
			throw new PlanFormatException(problems);
		}
	}
}
