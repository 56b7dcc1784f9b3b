package org.imprimatur.validation.rule;

import java.util.ResourceBundle;

/** How resource bundles are found: never by falling back to the machine's own language. */
public final class Texts {

	/** English where a language has no texts of its own. */
	public static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Texts() {
	}
}
