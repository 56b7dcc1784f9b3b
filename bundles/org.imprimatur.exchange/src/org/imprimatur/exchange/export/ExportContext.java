package org.imprimatur.exchange.export;

import java.time.Instant;
import java.util.Locale;

import org.imprimatur.exchange.Messages;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/**
 * What an export is made from.
 *
 * @param survey    the checked estate
 * @param book      the rules it was checked by
 * @param locale    the language of headers, labels and messages
 * @param stamp     when the export is made
 * @param generator name and version of the program that makes it
 * @param settings  what the user chose
 */
public record ExportContext(Survey survey, RuleBook book, Locale locale, Instant stamp, String generator,
		ExportSettings settings) {

	/** The texts of exports. */
	public Messages messages() {
		return new Messages(ExportContext.class, locale);
	}

	/** What people call a literal or an element. */
	public String label(Object value) {
		return value instanceof Worded worded ? messages().text(worded.key()) : Labels.of(value, locale).toString();
	}

	/** The rollout to export. */
	public Rollout rollout() {
		return Rollout.of(survey);
	}
}
