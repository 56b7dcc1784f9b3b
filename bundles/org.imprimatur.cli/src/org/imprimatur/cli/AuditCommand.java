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
import org.imprimatur.cli.report.PlanOutcome;
import org.imprimatur.cli.report.SealText;
import org.imprimatur.cli.text.Visible;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealKey;
import org.imprimatur.exchange.seal.SealStamp;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.rule.RuleBook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur audit}: checks a plan and seals what was found, with hashes of all that was read. */
final class AuditCommand implements Command {

	private static final String SCHEMA = "seal.schema.json";

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("PLAN").descriptionKey("PLAN").index("0")
				.arity("0..1").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--seal").paramLabel("FILE").type(Path.class).build());
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
		Path named = call.matchedOptionValue("--seal", (Path) null);
		if (plan == null || named == null) {
			throw session.usage(plan == null ? "audit.noPlan" : "audit.noSeal");
		}
		return seal(plan, named, call, session);
	}

	private static int seal(Path plan, Path named, ParseResult call, Session session) throws IOException {
		Path rules = call.matchedOptionValue("--rules", (Path) null);
		Path catalogue = call.matchedOptionValue("--catalogue", (Path) null);
		Path keyFile = call.matchedOptionValue("--key", (Path) null);
		Path file = new OutputFile(named, Stream.of(plan, rules, catalogue, keyFile).filter(it -> it != null).toList(),
				session).path();
		Optional<SealKey> key = keyFile == null ? Optional.empty()
				: Optional.of(SealKey.read(session.resolve(keyFile), session.wording().locale()));
		PlanChecker checker = new PlanChecker(session, RuleBook.installed(), rules, catalogue,
				call.matchedOptionValue("--date", LocalDate.now()));
		Instant begun = Instant.now();
		PlanOutcome outcome = checker.check(plan);
		outcome.problems().forEach(problem -> session.err().println(Visible.text(problem.toString())));
		if (outcome.result().isEmpty()) {
			return ExitCode.UNREADABLE;
		}
		CheckResult result = outcome.result().get();
		List<SealedInput> inputs = new AuditInputs(session, begun).of(plan, result.estate(), checker);
		SealStamp stamp = new SealStamp(System.getProperty("user.name", "?"),
				call.matchedOptionValue("--by", "").strip(), begun.truncatedTo(ChronoUnit.SECONDS), Version.text());
		Seal seal = Seal.of(result, stamp, Seal.place(session.resolve(plan), file), inputs, key);
		seal.write(file);
		new SealText(session.wording()).sealed(named, result, seal, inputs.size(), session.out());
		return result.fails(call.matchedOptionValue("--fail-on", Bar.CONFIRM).severity()) ? ExitCode.FINDINGS
				: ExitCode.CLEAN;
	}
}
