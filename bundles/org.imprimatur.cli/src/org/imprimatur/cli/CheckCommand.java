package org.imprimatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.report.CheckRun;
import org.imprimatur.cli.report.DeviceListing;
import org.imprimatur.cli.report.JsonReport;
import org.imprimatur.cli.report.PlanOutcome;
import org.imprimatur.cli.report.ReadProblem;
import org.imprimatur.cli.report.Report;
import org.imprimatur.cli.report.SarifReport;
import org.imprimatur.cli.report.TextOptions;
import org.imprimatur.cli.report.TextReport;
import org.imprimatur.cli.text.Layout;
import org.imprimatur.cli.text.Visible;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleBook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code imprimatur check}: is what the plans intend allowed? */
final class CheckCommand implements Command {

	private static final String SCHEMA = "check.schema.json";
	private static final String SOME_DEVICES = "20";

	/** Forms of the report. */
	enum Format {
		TEXT, JSON, SARIF
	}

	/** Severities from which on the check can fail. */
	enum Bar {
		ERROR, CONFIRM, WARN;

		Severity severity() {
			return Severity.valueOf(name());
		}
	}

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("PLAN").descriptionKey("PLAN").arity("0..*")
				.type(List.class).auxiliaryTypes(Path.class).build());
		spec.addOption(OptionSpec.builder("-f", "--format").paramLabel("FORMAT").type(Format.class)
				.completionCandidates(List.of("text", "json", "sarif")).build());
		spec.addOption(OptionSpec.builder("--fail-on").paramLabel("SEVERITY").type(Bar.class)
				.completionCandidates(List.of("error", "confirm", "warn")).build());
		spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("-a", "--all").build());
		spec.addOption(OptionSpec.builder("--devices").paramLabel("COUNT").type(DeviceListing.class).arity("0..1")
				.fallbackValue(SOME_DEVICES).converters(CheckCommand::listing)
				.preprocessor((arguments, command, option, info) -> {
					if (!"=".equals(info.get("separator"))) {
						arguments.push(SOME_DEVICES);
					}
					return false;
				}).build());
		spec.addOption(OptionSpec.builder("--rules").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--catalogue").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--date").paramLabel("YYYY-MM-DD").type(LocalDate.class).build());
		spec.addOption(OptionSpec.builder("--print-schema").build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		if (call.hasMatchedOption("--print-schema")) {
			return printSchema(session);
		}
		List<Path> plans = call.matchedPositionalValue(0, List.of());
		if (plans.isEmpty()) {
			throw session.usage("check.noPlan");
		}
		Optional<OutputFile> output = output(plans, call, session);
		CheckRun run = check(plans, call, session);
		StringWriter text = new StringWriter();
		report(call, session).write(run, text);
		if (output.isPresent()) {
			output.get().write(text.toString());
		} else {
			session.out().print(text);
		}
		if (run.isIncomplete()) {
			return ExitCode.UNREADABLE;
		}
		return run.fails() ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	private static CheckRun check(List<Path> plans, ParseResult call, Session session) {
		LocalDate day = call.matchedOptionValue("--date", LocalDate.now());
		Severity bar = call.matchedOptionValue("--fail-on", Bar.CONFIRM).severity();
		PlanChecker checker = new PlanChecker(session, RuleBook.installed(),
				call.matchedOptionValue("--rules", (Path) null), call.matchedOptionValue("--catalogue", (Path) null),
				day);
		List<PlanOutcome> outcomes = new ArrayList<>();
		for (Path plan : plans) {
			PlanOutcome outcome = checker.check(plan);
			for (ReadProblem problem : outcome.problems()) {
				session.err().println(Visible.text(problem.toString()));
			}
			outcomes.add(outcome);
		}
		return new CheckRun(List.copyOf(outcomes), RuleBook.installed(), day, bar, session.here().directory(),
				Version.text());
	}

	private static Report report(ParseResult call, Session session) {
		DeviceListing listing = call.matchedOptionValue("--devices", DeviceListing.NONE);
		return switch (call.matchedOptionValue("--format", Format.TEXT)) {
		case TEXT -> new TextReport(session.wording(),
				new TextOptions(call.hasMatchedOption("--output") ? Layout.PLAIN : session.layout(),
						call.hasMatchedOption("--all"), listing));
		case JSON -> new JsonReport(session.wording(), listing);
		case SARIF -> new SarifReport(session.wording(), listing);
		};
	}

	private static Optional<OutputFile> output(List<Path> plans, ParseResult call, Session session)
			throws IOException {
		Path file = call.matchedOptionValue("--output", (Path) null);
		if (file == null) {
			return Optional.empty();
		}
		List<Path> inputs = new ArrayList<>(plans);
		for (String option : List.of("--rules", "--catalogue")) {
			if (call.hasMatchedOption(option)) {
				inputs.add(call.matchedOptionValue(option, (Path) null));
			}
		}
		return Optional.of(new OutputFile(file, inputs, session));
	}

	private static int printSchema(Session session) throws IOException {
		try (InputStream schema = JsonReport.class.getResourceAsStream(SCHEMA)) {
			schema.transferTo(session.out());
		}
		return ExitCode.CLEAN;
	}

	private static DeviceListing listing(String text) {
		if (text.equalsIgnoreCase("all")) {
			return DeviceListing.ALL;
		}
		try {
			return new DeviceListing(Math.max(0, Integer.parseInt(text)));
		} catch (NumberFormatException e) {
			throw new TypeConversionException(text);
		}
	}
}
