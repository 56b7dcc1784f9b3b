package org.imprimatur.validation.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.imprimatur.model.catalogue.CatalogueException;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.ui.decoration.FindingText;

/** With what a plan is checked today: rule settings and catalogue extension of its folder. */
public final class ProjectOptions {

	/** Name of the catalogue extension beside a plan. */
	public static final String CATALOGUE = CheckOptions.CATALOGUE_FILE;

	private ProjectOptions() {
	}

	/** The options for a plan: the usual ones, and a line in the log, where its folder's cannot be used. */
	public static CheckOptions of(IFile plan) {
		LocalDate today = LocalDate.now();
		try {
			return CheckOptions.of(Path.of(plan.getParent().getLocation().toOSString()), today, FindingText.locale());
		} catch (IOException | CatalogueException e) {
			ILog.get().error(e.getMessage(), e);
			return CheckOptions.on(today);
		}
	}
}
