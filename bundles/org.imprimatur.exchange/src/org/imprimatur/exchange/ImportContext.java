package org.imprimatur.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;

/**
 * What an import needs beside its files.
 *
 * @param catalogue resolves names, numbers and channels
 * @param progress  hears how many bytes are read, and may stop the import
 * @param locale    the language in which problems are told
 * @param known     the devices recorded so far
 * @param encoding  how text files are encoded; empty when each tells by its beginning
 */
public record ImportContext(Catalogue catalogue, Progress progress, Locale locale, KnownDevices known,
		Optional<Charset> encoding) {

	/** All of them are needed. */
	public ImportContext {
		Objects.requireNonNull(catalogue);
		Objects.requireNonNull(progress);
		Objects.requireNonNull(locale);
		Objects.requireNonNull(known);
		Objects.requireNonNull(encoding);
	}

	/** An import while no device is recorded. */
	public ImportContext(Catalogue catalogue, Progress progress, Locale locale) {
		this(catalogue, progress, locale, KnownDevices.NONE, Optional.empty());
	}

	/** The same import into a fleet of these devices. */
	public ImportContext into(KnownDevices devices) {
		return new ImportContext(catalogue, progress, locale, devices, encoding);
	}

	/** The same import of files in that encoding. */
	public ImportContext in(Optional<Charset> forced) {
		return new ImportContext(catalogue, progress, locale, known, forced);
	}

	/** The content of a file to import. */
	public FileContent content(Path file) {
		return FileContent.of(file).in(encoding);
	}

	/** The message texts in the language of this import. */
	public Messages messages() {
		return new Messages(locale);
	}
}
