package org.imprimatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.cli.CheckCommand.Bar;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur audit}: checks a plan, writes the report and seals what was found, with hashes of all that was read. */
final class AuditCommand implements Command {

	private static final String SCHEMA = "seal.schema.json";

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("PLAN").descriptionKey("PLAN").index("0")
				.arity("0..1").type(Path.class).build());
		AuditReportCall.describe(spec);
		spec.addOption(OptionSpec.builder("--seal").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--overwrite").build());
		spec.addOption(OptionSpec.builder("--by").paramLabel("NAME").type(String.class).build());
		spec.addOption(OptionSpec.builder("--key").paramLabel("FILE").type(Path.class).build());
		spec.addOption(bar());
		spec.addOption(OptionSpec.builder("--rules").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--catalogue").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--date").paramLabel("YYYY-MM-DD").type(LocalDate.class).build());
		spec.addOption(OptionSpec.builder("--print-schema").build());
	}

	/** The option that says from which severity on a call fails. */
	static OptionSpec bar() {
		return OptionSpec.builder("--fail-on").paramLabel("SEVERITY").type(Bar.class)
				.completionCandidates(List.of("error", "confirm", "warn")).build();
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		if (call.hasMatchedOption("--print-schema")) {
			try (InputStream schema = Seal.class.getResourceAsStream(SCHEMA)) {
				schema.transferTo(session.out());
			}
			return ExitCode.CLEAN;
		}
		Path plan = call.matchedPositionalValue(0, (Path) null);
		boolean seals = call.hasMatchedOption("--seal");
		boolean reports = call.hasMatchedOption("--output");
		if (plan == null || !seals && !reports) {
			throw session.usage(plan == null ? "audit.noPlan" : "audit.noOutput");
		}
		List<Path> inputs = inputs(plan, call);
		Optional<SealCall> seal = seals ? Optional.of(new SealCall(call, inputs, session)) : Optional.empty();
		Optional<AuditReportCall> report = reports ? Optional.of(new AuditReportCall(call, inputs, session))
				: Optional.empty();
		PlanChecker checker = new PlanChecker(session, RuleBook.installed(), call.matchedOptionValue("--rules", (Path) null),
				call.matchedOptionValue("--catalogue", (Path) null), call.matchedOptionValue("--date", LocalDate.now()));
		Instant begun = Instant.now();
		Survey survey = checker.survey(plan);
		List<SealedInput> read = new AuditInputs(session, begun).of(plan, survey.result().estate(), checker);
		Instant stamp = begun.truncatedTo(ChronoUnit.SECONDS);
		if (report.isPresent()) {
			report.get().write(survey, read, stamp);
		}
		if (seal.isPresent()) {
			seal.get().write(plan, survey.result(), read, stamp);
		}
		return survey.result().fails(call.matchedOptionValue("--fail-on", Bar.CONFIRM).severity()) ? ExitCode.FINDINGS
				: ExitCode.CLEAN;
	}

	private static List<Path> inputs(Path plan, ParseResult call) {
		return Stream.of(plan, call.matchedOptionValue("--rules", (Path) null),
				call.matchedOptionValue("--catalogue", (Path) null), call.matchedOptionValue("--key", (Path) null),
				call.matchedOptionValue("--since", (Path) null), call.matchedOptionValue("--font", (Path) null))
				.filter(path -> path != null).toList();
	}
}
