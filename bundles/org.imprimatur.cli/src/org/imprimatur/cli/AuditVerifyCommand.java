package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.report.SealJson;
import org.imprimatur.cli.report.SealText;
import org.imprimatur.exchange.seal.InputCheck;
import org.imprimatur.exchange.seal.Integrity;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealKey;
import org.imprimatur.exchange.seal.SealedCheck;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur audit verify}: is a seal as it was made, and are the files still those it speaks of? */
final class AuditVerifyCommand implements Command {

	/** Forms of the output. */
	enum Format {
		TEXT, JSON
	}

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").descriptionKey("FILE").index("0").arity("1")
				.required(true).type(Path.class).build());
		spec.addOption(OptionSpec.builder("--plan").paramLabel("PLAN").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--public-key").paramLabel("FILE").type(Path.class).build());
		spec.addOption(format());
	}

	/** The option that says how the output looks. */
	static OptionSpec format() {
		return OptionSpec.builder("-f", "--format").paramLabel("FORMAT").type(Format.class)
				.completionCandidates(List.of("text", "json")).build();
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		Path named = call.matchedPositionalValue(0, (Path) null);
		Path file = session.resolve(named);
		Path keyFile = call.matchedOptionValue("--public-key", (Path) null);
		Optional<PublicKey> key = keyFile == null ? Optional.empty()
				: Optional.of(SealKey.readPublic(session.resolve(keyFile), session.wording().locale()));
		Seal seal = Seal.read(file, session.wording().locale());
		Integrity integrity = Integrity.of(seal, key);
		Optional<SealedCheck> check = read(seal, named, integrity, session);
		List<InputCheck> inputs = check.isEmpty() ? List.of()
				: inputs(check.get(), file, call.matchedOptionValue("--plan", (Path) null), session);
		if (call.matchedOptionValue("--format", Format.TEXT) == Format.JSON) {
			new SealJson(session.wording()).verified(named, seal, integrity, check, inputs, session.out());
		} else {
			new SealText(session.wording()).verified(named, seal, integrity, check, inputs, session.out());
		}
		return integrity.holds() && inputs.stream().allMatch(input -> input.state() == InputCheck.State.SAME)
				? ExitCode.CLEAN : ExitCode.FINDINGS;
	}

	/** What an altered seal says need not be readable. */
	private static Optional<SealedCheck> read(Seal seal, Path named, Integrity integrity, Session session)
			throws IOException {
		try {
			return Optional.of(SealedCheck.of(seal, named, session.wording().locale()));
		} catch (IOException e) {
			if (integrity.holds()) {
				throw e;
			}
			return Optional.empty();
		}
	}

	private static List<InputCheck> inputs(SealedCheck check, Path file, Path plan, Session session)
			throws IOException {
		Path at = plan == null ? file.toAbsolutePath().resolveSibling(check.plan()) : session.resolve(plan);
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.verifying", file.getFileName()));
			return InputCheck.of(check.inputs(), at.toAbsolutePath().normalize().getParent(), progress);
		}
	}
}
