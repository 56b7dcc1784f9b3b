package org.imprimatur.validation.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.CatalogueException;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleSettingsFile;

/**
 * With what an estate is checked.
 *
 * @param catalogue the product catalogue
 * @param book      the rules
 * @param settings  the project's decisions about them
 * @param day       the day for which it is checked: what has expired then, which dates are past
 */
public record CheckOptions(Catalogue catalogue, RuleBook book, RuleSettings settings, LocalDate day) {

	/** Name of the file beside plans that extends the product catalogue. */
	public static final String CATALOGUE_FILE = "imprimatur-catalogue.json";

	/** The shipped catalogue, all installed rules, no project settings. */
	public static CheckOptions on(LocalDate day) {
		return new CheckOptions(Catalogue.shipped(), RuleBook.installed(), RuleSettings.DEFAULT, day);
	}

	/**
	 * With what the plans of a folder are checked: all installed rules, the rule settings and the extension of the
	 * catalogue that lie there, if any.
	 *
	 * @param locale the language of what is wrong with these files
	 * @throws IOException        when the rule settings cannot be used
	 * @throws CatalogueException when the extension cannot be used
	 */
	public static CheckOptions of(Path folder, LocalDate day, Locale locale) throws IOException, CatalogueException {
		RuleBook book = RuleBook.installed();
		Path extension = folder.resolve(CATALOGUE_FILE);
		Path settings = folder.resolve(RuleSettingsFile.NAME);
		return new CheckOptions(
				Files.exists(extension) ? Catalogue.shipped().extendedBy(extension) : Catalogue.shipped(), book,
				Files.exists(settings) ? RuleSettingsFile.read(settings, book, locale) : RuleSettings.DEFAULT, day);
	}
}
