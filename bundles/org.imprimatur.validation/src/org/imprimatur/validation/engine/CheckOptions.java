package org.imprimatur.validation.engine;

import org.imprimatur.validation.RuleSettings;
import java.time.LocalDate;

import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.rule.RuleBook;

/**
 * With what an estate is checked.
 *
 * @param catalogue the product catalogue
 * @param book      the rules
 * @param settings  the project's decisions about them
 * @param day       the day for which it is checked: what has expired then, which dates are past
 */
public record CheckOptions(Catalogue catalogue, RuleBook book, RuleSettings settings, LocalDate day) {

	/** The shipped catalogue, all installed rules, no project settings. */
	public static CheckOptions on(LocalDate day) {
		return new CheckOptions(Catalogue.shipped(), RuleBook.installed(), RuleSettings.DEFAULT, day);
	}
}
