package org.imprimatur.model.catalogue;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The package's messages in the user's language. */
final class Messages {

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		String pattern = ResourceBundle.getBundle("org.imprimatur.model.catalogue.messages").getString(key);
		return new MessageFormat(pattern).format(arguments);
	}
}
