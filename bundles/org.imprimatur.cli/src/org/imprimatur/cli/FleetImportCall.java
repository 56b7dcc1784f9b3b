package org.imprimatur.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.report.ImportJson;
import org.imprimatur.exchange.FleetImport;
import org.imprimatur.exchange.FleetImport.Outcome;
import org.imprimatur.exchange.ImportContext;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A call that imports device inventories into a fleet file. */
final class FleetImportCall {

	/** Forms of the report. */
	enum Form {
		TEXT, JSON
	}

	private final ParseResult call;
	private final Session session;

	/** An import as a call wants it. */
	FleetImportCall(ParseResult call, Session session) {
		this.call = call;
		this.session = session;
	}

	/** Declares files and options. */
	static void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").descriptionKey("FILE").arity("0..*")
				.type(List.class).auxiliaryTypes(Path.class).build());
		FleetTarget.describe(spec);
		ImportOptions.describe(spec);
		spec.addOption(OptionSpec.builder("--report").paramLabel("FORM").type(Form.class)
				.completionCandidates(List.of("text", "json")).build());
	}

	/** The files of the call. */
	List<Path> files() {
		List<Path> files = call.matchedPositionalValue(0, List.of());
		if (files.isEmpty()) {
			throw session.usage("import.noFile");
		}
		return files;
	}

	/** Where the call imports to. */
	FleetTarget target() throws IOException {
		return FleetTarget.of(call, session);
	}

	/**
	 * Imports.
	 *
	 * @param files  paths of the file system
	 * @param format the short name of their format; empty to tell it by the content
	 */
	int run(List<Path> files, FleetTarget target, Optional<String> format) throws IOException {
		ImportOptions options = new ImportOptions(call, session);
		Outcome outcome;
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.importing"));
			ImportContext context = options.context(target.fleet(), progress);
			String known = format.isPresent() ? format.get() : new FormatDetection(session, context).of(files);
			outcome = new FleetImport(context).run(files, target.fleet(), Optional.of(known), options.dryRun());
		}
		boolean listed = target.list(options.dryRun(), session);
		new ProblemWords(session, options.all()).tell(outcome.result().problems(),
				outcome.result().counts().problems());
		if (call.matchedOptionValue("--report", Form.TEXT) == Form.JSON) {
			Writer out = new OutputStreamWriter(session.out(), StandardCharsets.UTF_8);
			new ImportJson(session.wording().locale(), Version.text()).write(outcome, session.shown(target.fleet()),
					options.dryRun(), out);
			out.flush();
		} else {
			tell(outcome, target, listed, options);
		}
		return options.exit(outcome.result().counts().isComplete() && outcome.merge().conflicting().isEmpty());
	}

	private void tell(Outcome outcome, FleetTarget target, boolean listed, ImportOptions options) throws IOException {
		new ImportWords(session, options.all()).tell(outcome, session.shown(target.fleet()), options.dryRun());
		NextWords next = new NextWords(session);
		if (listed) {
			next.listed(target, options.dryRun());
		}
		if (!options.dryRun() && Files.exists(target.fleet())) {
			next.tell(target, call.originalArgs());
		}
	}
}
