package org.imprimatur.cli;

import java.util.Locale;
import java.util.Optional;

/** The languages of Imprimatur. */
final class Languages {

	private static final String OPTION = "--lang";

	private Languages() {
	}

	/** The language of the environment: of LC_ALL, LC_MESSAGES or LANG, else that of the operating system. */
	static Locale ofProcess() {
		for (String variable : new String[] { "LC_ALL", "LC_MESSAGES", "LANG" }) {
			String value = System.getenv(variable);
			if (value != null && !value.isEmpty()) {
				return of(value);
			}
		}
		return of(Locale.getDefault().getLanguage());
	}

	/** The language that a call asks for, read before anything else since messages about the call depend on it. */
	static Optional<Locale> ofCall(String[] arguments) {
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].equals("--")) {
				break;
			}
			if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
				return Optional.of(of(arguments[i + 1]));
			}
			if (arguments[i].startsWith(OPTION + "=")) {
				return Optional.of(of(arguments[i].substring(OPTION.length() + 1)));
			}
		}
		return Optional.empty();
	}

	private static Locale of(String name) {
		return name.startsWith("ja") || name.startsWith("JA") ? Locale.JAPANESE : Locale.ENGLISH;
	}
}
