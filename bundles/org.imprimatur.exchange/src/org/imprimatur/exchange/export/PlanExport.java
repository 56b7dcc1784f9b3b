package org.imprimatur.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.exchange.Messages;
import org.imprimatur.model.io.Progress;

/** One format in which a checked plan leaves the tool. Stateless. */
public interface PlanExport {

	/** The format's short name, by which users choose it. */
	String id();

	/** How the names of its files end, without a dot; empty when it writes a folder. */
	String extension();

	/** Which settings make a difference to it. */
	Set<ExportOption> options();

	/**
	 * Writes a plan. The target is replaced as a whole or not at all.
	 *
	 * @param target   the file, or the folder where {@link #isFolder()}
	 * @param progress hears how many rows are written, and may stop the export
	 * @throws java.nio.file.DirectoryNotEmptyException when the folder holds something that may not be replaced
	 * @throws IOException when the target cannot be written
	 * @throws java.util.concurrent.CancellationException when the progress wants to stop; then nothing is left behind
	 */
	void write(ExportContext context, Path target, Progress progress) throws IOException;

	/** Whether it writes a folder rather than a file. */
	default boolean isFolder() {
		return extension().isEmpty();
	}

	/** What people call the format. */
	default String label(Locale locale) {
		return new Messages(PlanExport.class, locale).text("format." + id());
	}

	/** What it holds and who needs it, in a sentence. */
	default String description(Locale locale) {
		return new Messages(PlanExport.class, locale).text("format." + id() + ".description");
	}
}
