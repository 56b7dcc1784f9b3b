package org.imprimatur.validation.fix;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.Texts;

/** The texts of quick fixes. */
final class FixTexts {

	private static final String BUNDLE = "org.imprimatur.validation.fix.fixes";

	private FixTexts() {
	}

	static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle(BUNDLE, locale, FixTexts.class.getClassLoader(), Texts.NO_FALLBACK);
	}

	static String text(String key, Locale locale, Object... arguments) {
		return text(key, locale, List.of(arguments));
	}

	static String text(String key, Locale locale, List<?> arguments) {
		Object[] words = arguments.stream().map(argument -> Labels.of(argument, locale)).toArray();
		return new MessageFormat(texts(locale).getString(key), locale).format(words);
	}
}
