package org.imprimatur.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

	private static final String WINDOWS_JAPANESE = "windows-31j";

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
		spec.addOption(OptionSpec.builder("--encoding").paramLabel("NAME").type(String.class).build());
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
			return new ImportContext(catalogues.of(project), progress, session.wording().locale())
					.in(Optional.ofNullable(call.matchedOptionValue("--encoding", (String) null)).map(this::charset));
		} catch (CatalogueException e) {
			Path file = catalogues.fileOf(project);
			String prefix = file + ": ";
			String message = e.getMessage().startsWith(prefix) ? e.getMessage().substring(prefix.length())
					: e.getMessage();
			throw new ImportException(List.of(new ImportProblem(file, 0, "", message)));
		}
	}

	/** The encoding of that name. Who says Shift_JIS means what Windows writes, which is more. */
	private Charset charset(String name) {
		try {
			Charset charset = Charset.forName(name);
			return charset.name().equals("Shift_JIS") ? Charset.forName(WINDOWS_JAPANESE) : charset;
		} catch (IllegalArgumentException e) {
			throw session.usage("import.noEncoding", name);
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
