package org.imprimatur.cli.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of {@code words*.properties} beside this class, in one language. */
public final class Wording {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Locale locale;
	private final ResourceBundle texts;

	/** The texts in that language, English where there is none. */
	public Wording(Locale locale) {
		this.locale = locale;
		this.texts = ResourceBundle.getBundle(Wording.class.getPackageName() + ".words", locale,
				Wording.class.getClassLoader(), NO_FALLBACK);
	}

	/** The language. */
	public Locale locale() {
		return locale;
	}

	/** The text of that key, its placeholders filled. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(texts.getString(key), locale).format(arguments);
	}

	/** The text of that key, else this one. */
	public String textOr(String key, String otherwise) {
		return texts.containsKey(key) ? text(key) : otherwise;
	}

	/** The text of an enum literal: key {@code prefix.LITERAL}. */
	public String literal(String prefix, Enum<?> literal) {
		return text(prefix + "." + literal.name());
	}
}
