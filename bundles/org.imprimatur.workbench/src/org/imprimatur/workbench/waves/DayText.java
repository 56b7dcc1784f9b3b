package org.imprimatur.workbench.waves;

import java.util.Locale;

import org.imprimatur.design.view.Wording;

/** Days and numbers in the language of the workbench. */
final class DayText {

	private DayText() {
	}

	static Locale locale() {
		return Locale.getDefault(Locale.Category.DISPLAY);
	}

	static Wording wording() {
		return new Wording(locale());
	}

	static String of(Span span) {
		return wording().days(span.from(), span.to());
	}
}
