package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.exchange.entitlement.EntExport;
import org.imprimatur.exchange.entitlement.EntVocabulary;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur export ent}: what an agreement holds as software entitlements (ISO/IEC 19770-3). */
final class ExportEntCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("PLAN").descriptionKey("PLAN").index("0").arity("1")
				.required(true).type(Path.class).build());
		spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(Path.class).required(true).build());
		spec.addOption(OptionSpec.builder("--agreement").paramLabel("ID").type(String.class).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		Path plan = call.matchedPositionalValue(0, (Path) null);
		Path output = call.matchedOptionValue("--output", (Path) null);
		Path file = new OutputFile(output, List.of(plan), session).path();
		Agreement agreement;
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.loading", plan.getFileName()));
			Estate estate = new EstateStore(session.wording().locale()).load(session.resolve(plan), progress);
			agreement = new ElementChoice(session).agreement(estate,
					call.matchedOptionValue("--agreement", (String) null));
		}
		new EntExport(EntVocabulary.shipped()).write(agreement, file);
		session.out().println(Visible.text(session.wording().text("export.entWritten", output,
				agreement.getPurchases().size(), agreement.getEntitlements().size())));
		return ExitCode.CLEAN;
	}
}
