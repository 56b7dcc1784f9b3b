package org.imprimatur.exchange;

import java.util.Locale;
import java.util.Objects;

import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;

/**
 * What an import needs beside its files.
 *
 * @param catalogue resolves names, numbers and channels
 * @param progress  hears how many bytes are read, and may stop the import
 * @param locale    the language in which problems are told
 */
public record ImportContext(Catalogue catalogue, Progress progress, Locale locale) {

	/** All of them are needed. */
	public ImportContext {
		Objects.requireNonNull(catalogue);
		Objects.requireNonNull(progress);
		Objects.requireNonNull(locale);
	}

	/** The message texts in the language of this import. */
	public Messages messages() {
		return new Messages(locale);
	}
}
