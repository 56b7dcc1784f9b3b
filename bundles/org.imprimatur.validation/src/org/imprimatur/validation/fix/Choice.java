package org.imprimatur.validation.fix;

import java.util.Locale;

import org.imprimatur.validation.rule.Labels;

/**
 * One of the answers a field accepts.
 *
 * @param value   the answer: an element's id, an enum literal
 * @param meaning what it stands for
 */
public record Choice(String value, Object meaning) {

	/** What people read. */
	public String label(Locale locale) {
		return Labels.of(meaning, locale).toString();
	}
}
