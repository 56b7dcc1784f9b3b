package org.imprimatur.model.io;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/** The texts of {@code messages*.properties} beside this class, in one language. */
public final class Messages {

	/** Key of the load and save option that holds the {@link Locale} in which problems are told. */
	public static final String OPTION_LOCALE = "org.imprimatur.locale";

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private final Locale locale;
	private final ResourceBundle texts;

	/** The texts in that language, English where there is none. */
	public Messages(Locale locale) {
		this.locale = locale;
		this.texts = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale,
				Messages.class.getClassLoader(), NO_FALLBACK);
	}

	/** The texts in the language that these load or save options ask for, else in the default one. */
	public static Messages of(Map<?, ?> options) {
		return new Messages(options != null && options.get(OPTION_LOCALE) instanceof Locale locale ? locale
				: Locale.getDefault());
	}

	/**
	 * The text of that key with its placeholders filled; numbers are written without grouping, control characters of
	 * what a file holds as �.
	 */
	public String text(String key, Object... arguments) {
		Object[] plain = Arrays.stream(arguments).map(String::valueOf)
				.map(argument -> CONTROL.matcher(argument).replaceAll("\uFFFD")).toArray();
		return new MessageFormat(texts.getString(key), locale).format(plain);
	}
}
