package org.imprimatur.validation.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.CatalogueException;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleSettingsFile;

/** With what a plan is checked today: rule settings and catalogue extension of its folder. */
public final class ProjectOptions {

	/** Name of the catalogue extension beside a plan. */
	public static final String CATALOGUE = CheckOptions.CATALOGUE_FILE;

	private ProjectOptions() {
	}

	/** The options for a plan. What cannot be used of them is logged and left out. */
	public static CheckOptions of(IFile plan) {
		Path folder = Path.of(plan.getParent().getLocation().toOSString());
		RuleBook book = RuleBook.installed();
		return new CheckOptions(catalogue(folder.resolve(CATALOGUE)), book,
				settings(folder.resolve(RuleSettingsFile.NAME), book), LocalDate.now());
	}

	private static Catalogue catalogue(Path extension) {
		if (Files.exists(extension)) {
			try {
				return Catalogue.shipped().extendedBy(extension);
			} catch (CatalogueException e) {
				ILog.get().error(e.getMessage(), e);
			}
		}
		return Catalogue.shipped();
	}

	private static RuleSettings settings(Path file, RuleBook book) {
		if (Files.exists(file)) {
			try {
				return RuleSettingsFile.read(file, book, Locale.getDefault());
			} catch (IOException e) {
				ILog.get().error(e.getMessage(), e);
			}
		}
		return RuleSettings.DEFAULT;
	}
}
