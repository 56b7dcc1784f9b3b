package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.entitlement.LicenceReport;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A call that imports what was bought into an agreement of a plan. */
final class LicenceImportCall {

	private final ParseResult call;
	private final Session session;

	/** Reads the file of the call. */
	@FunctionalInterface
	interface Source {
		Licences read(Path file, ImportContext context) throws IOException;
	}

	/** Brings what was read into an agreement. */
	@FunctionalInterface
	interface Merge {
		LicenceReport into(Agreement agreement, OnConflict onConflict, boolean dryRun);
	}

	/**
	 * What a file holds.
	 *
	 * @param problems what of it could not be used
	 * @param merge    brings the rest into an agreement
	 */
	record Licences(List<ImportProblem> problems, Merge merge) {
	}

	/** An import as a call wants it. */
	LicenceImportCall(ParseResult call, Session session) {
		this.call = call;
		this.session = session;
	}

	/** Declares file and options. */
	static void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").descriptionKey("FILE").index("0").arity("1")
				.required(true).type(Path.class).build());
		spec.addOption(OptionSpec.builder("--plan").paramLabel("PLAN").type(Path.class).required(true).build());
		spec.addOption(OptionSpec.builder("--agreement").paramLabel("ID").type(String.class).build());
		spec.addOption(OptionSpec.builder("--follow-file").build());
		ImportOptions.describe(spec);
	}

	/** Imports. */
	int run(Source source) throws IOException {
		Path plan = call.matchedOptionValue("--plan", (Path) null);
		Path planFile = session.resolve(plan);
		ImportOptions options = new ImportOptions(call, session);
		Licences licences;
		LicenceReport report;
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.importing"));
			ImportContext context = options.context(planFile, progress);
			licences = source.read(session.resolve(call.matchedPositionalValue(0, (Path) null)), context);
			progress.step(session.wording().text("progress.loading", plan.getFileName()));
			EstateStore store = new EstateStore(session.wording().locale());
			Estate estate = store.load(planFile, progress);
			Agreement agreement = new ElementChoice(session).agreement(estate,
					call.matchedOptionValue("--agreement", (String) null));
			report = licences.merge().into(agreement,
					call.hasMatchedOption("--follow-file") ? OnConflict.FOLLOW_FILE : OnConflict.KEEP_PLAN,
					options.dryRun());
			if (!options.dryRun() && report.changesAnything()) {
				store.save(estate, progress);
			}
		}
		new ProblemWords(session, options.all()).tell(licences.problems(), licences.problems().size());
		new LicenceWords(session, options.all()).tell(report, plan, options.dryRun());
		return options.exit(report.of(Kind.UNRESOLVED).isEmpty() && report.of(Kind.CONFLICT).isEmpty());
	}
}
