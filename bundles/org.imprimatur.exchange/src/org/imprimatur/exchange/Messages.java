package org.imprimatur.exchange;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of {@code messages*.properties} beside this class, in one language. */
public final class Messages {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Locale locale;
	private final ResourceBundle texts;

	/** The texts in that language, English where there is none. */
	public Messages(Locale locale) {
		this(Messages.class, locale);
	}

	/** The texts of {@code messages*.properties} beside another class. */
	public Messages(Class<?> owner, Locale locale) {
		this.locale = locale;
		this.texts = ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale, owner.getClassLoader(),
				NO_FALLBACK);
	}

	/** The text of that key with its placeholders filled; numbers are written without grouping. */
	public String text(String key, Object... arguments) {
		Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
		return new MessageFormat(texts.getString(key), locale).format(plain);
	}
}
