package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.imprimatur.cli.AuditVerifyCommand.Format;
import org.imprimatur.cli.CheckCommand.Bar;
import org.imprimatur.cli.report.SealDiffText;
import org.imprimatur.cli.report.SealJson;
import org.imprimatur.exchange.seal.Integrity;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealDiff;
import org.imprimatur.exchange.seal.SealProblem;
import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.validation.Severity;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur audit diff}: what changed between two sealed checks. */
final class AuditDiffCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		for (int i = 0; i < 2; i++) {
			String name = i == 0 ? "BEFORE" : "AFTER";
			spec.addPositional(PositionalParamSpec.builder().paramLabel(name).descriptionKey(name)
					.index(String.valueOf(i)).arity("1").required(true).type(Path.class).build());
		}
		spec.addOption(AuditCommand.bar());
		spec.addOption(AuditVerifyCommand.format());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		SealedCheck before = read(call.matchedPositionalValue(0, (Path) null), session);
		SealedCheck after = read(call.matchedPositionalValue(1, (Path) null), session);
		SealDiff diff = SealDiff.of(before, after);
		Severity bar = call.matchedOptionValue("--fail-on", Bar.CONFIRM).severity();
		if (call.matchedOptionValue("--format", Format.TEXT) == Format.JSON) {
			new SealJson(session.wording()).differences(before, after, diff, bar, session.out());
		} else {
			new SealDiffText(session.wording(), session.layout()).write(before, after, diff, session.out());
		}
		return diff.isWorse(bar) ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	/** Nothing is compared with a seal that was altered. */
	static SealedCheck read(Path named, Session session) throws IOException {
		Seal seal = Seal.read(session.resolve(named), session.wording().locale());
		if (!Integrity.of(seal, Optional.empty()).holds()) {
			throw SealProblem.of(session.resolve(named), session.wording().text("audit.altered"));
		}
		return SealedCheck.of(seal, named, session.wording().locale());
	}
}
