package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InputFiles;
import org.imprimatur.exchange.TextCheck;
import org.imprimatur.exchange.image.MasterFiles;

/** Tells the format of inventories by their content, or what to do with files that are none. */
final class FormatDetection {

	private static final String PROPOSE = CommandTree.NAME + " import mapping FILE --propose";

	private final Session session;
	private final ImportContext context;

	/** Detects formats for an import. */
	FormatDetection(Session session, ImportContext context) {
		this.session = session;
		this.context = context;
	}

	/**
	 * The short name of the format of files that belong together.
	 *
	 * @throws ImportException when they are of none; says whether they are images or no text at all
	 */
	String of(List<Path> files) throws IOException {
		InputFiles.check(files, context);
		Optional<Importer> format = Importers.detect(files, context.encoding());
		if (format.isPresent()) {
			return format.get().id();
		}
		Path first = files.getFirst();
		if (MasterFiles.recognises(first)) {
			throw failure(first, "import.image",
					CallText.of(List.of("import", "image", session.shown(first).toString())));
		}
		List<ImportProblem> noText = TextCheck.of(files, context);
		throw noText.isEmpty() ? failure(first, "import.undetected", String.join(", ", FormatWords.ids()), PROPOSE)
				: new ImportException(noText);
	}

	private ImportException failure(Path file, String key, Object... arguments) {
		return new ImportException(List.of(new ImportProblem(file, 0, "", session.wording().text(key, arguments))));
	}
}
