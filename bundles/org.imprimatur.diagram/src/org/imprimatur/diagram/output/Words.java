package org.imprimatur.diagram.output;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words around drawings, English or Japanese. */
final class Words {

	private static final String BUNDLE = Words.class.getPackageName() + ".words";

	private final ResourceBundle bundle;
	private final Locale locale;

	Words(Locale locale) {
		this.locale = locale;
		bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The word of that key. */
	String get(String key, Object... arguments) {
		return MessageFormat.format(bundle.getString(key), arguments);
	}

	/** The date in the title block. */
	String asOf(LocalDate date) {
		return get("asOf", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date));
	}

	/** The language's tag. */
	String language() {
		return locale.toLanguageTag();
	}
}
