package org.imprimatur.cli;

import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.model.catalogue.CatalogueException;
import org.imprimatur.model.io.Progress;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that all imports have. */
final class ImportOptions {

	private final ParseResult call;
	private final Session session;

	/** Those of a call. */
	ImportOptions(ParseResult call, Session session) {
		this.call = call;
		this.session = session;
	}

	/** Declares them. */
	static void describe(CommandSpec spec) {
		spec.addOption(OptionSpec.builder("-n", "--dry-run").build());
		spec.addOption(OptionSpec.builder("-a", "--all").build());
		spec.addOption(OptionSpec.builder("--strict").build());
		spec.addOption(OptionSpec.builder("--catalogue").paramLabel("FILE").type(Path.class).build());
	}

	/** Whether nothing is to be written. */
	boolean dryRun() {
		return call.hasMatchedOption("--dry-run");
	}

	/** Whether the report is to be complete. */
	boolean all() {
		return call.hasMatchedOption("--all");
	}

	/**
	 * The context for an import into a plan or fleet file.
	 *
	 * @throws ImportException when the project's catalogue cannot be read
	 */
	ImportContext context(Path project, Progress progress) throws ImportException {
		ProjectCatalogue catalogues = new ProjectCatalogue(session,
				call.matchedOptionValue("--catalogue", (Path) null));
		try {
			return new ImportContext(catalogues.of(project), progress, session.wording().locale());
		} catch (CatalogueException e) {
			Path file = catalogues.fileOf(project);
			String prefix = file + ": ";
			String message = e.getMessage().startsWith(prefix) ? e.getMessage().substring(prefix.length())
					: e.getMessage();
			throw new ImportException(List.of(new ImportProblem(file, 0, "", message)));
		}
	}

	/**
	 * The exit code of an import that was done.
	 *
	 * @param complete whether nothing was left out and nothing contradicts what is recorded
	 */
	int exit(boolean complete) {
		return !complete && call.hasMatchedOption("--strict") ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}
}
