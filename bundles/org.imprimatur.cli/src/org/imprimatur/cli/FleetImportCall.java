package org.imprimatur.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.report.ImportJson;
import org.imprimatur.exchange.FleetImport;
import org.imprimatur.exchange.FleetImport.Outcome;

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
		spec.addOption(OptionSpec.builder("--fleet").paramLabel("FLEET").type(Path.class).build());
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

	/** The fleet file of the call. */
	Path fleet() {
		if (!call.hasMatchedOption("--fleet")) {
			throw session.usage("import.noFleet");
		}
		return call.matchedOptionValue("--fleet", (Path) null);
	}

	/**
	 * Imports.
	 *
	 * @param files  paths of the file system
	 * @param format the short name of their format
	 */
	int run(List<Path> files, String format) throws IOException {
		Path fleet = fleet();
		Path file = session.resolve(fleet);
		ImportOptions options = new ImportOptions(call, session);
		Outcome outcome;
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.importing"));
			outcome = new FleetImport(options.context(file, progress)).run(files, file,
					Optional.of(format), options.dryRun());
		}
		new ProblemWords(session, options.all()).tell(outcome.result().problems(),
				outcome.result().counts().problems());
		if (call.matchedOptionValue("--report", Form.TEXT) == Form.JSON) {
			Writer out = new OutputStreamWriter(session.out(), StandardCharsets.UTF_8);
			new ImportJson(session.wording().locale(), Version.text()).write(outcome, fleet, options.dryRun(), out);
			out.flush();
		} else {
			new ImportWords(session, options.all()).tell(outcome, fleet, options.dryRun());
		}
		return options.exit(outcome.result().counts().skipped() == 0 && outcome.result().counts().unused() == 0
				&& outcome.merge().conflicting().isEmpty());
	}
}
