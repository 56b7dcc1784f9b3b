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
 * @param known     the devices recorded so far
 */
public record ImportContext(Catalogue catalogue, Progress progress, Locale locale, KnownDevices known) {

	/** All of them are needed. */
	public ImportContext {
		Objects.requireNonNull(catalogue);
		Objects.requireNonNull(progress);
		Objects.requireNonNull(locale);
		Objects.requireNonNull(known);
	}

	/** An import while no device is recorded. */
	public ImportContext(Catalogue catalogue, Progress progress, Locale locale) {
		this(catalogue, progress, locale, KnownDevices.NONE);
	}

	/** The same import into a fleet of these devices. */
	public ImportContext into(KnownDevices devices) {
		return new ImportContext(catalogue, progress, locale, devices);
	}

	/** The message texts in the language of this import. */
	public Messages messages() {
		return new Messages(locale);
	}
}
