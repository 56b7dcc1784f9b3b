package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.exchange.FleetImport;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.Importers;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.CatalogueException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur import}: inventories of other tools into a fleet file. */
final class ImportCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").descriptionKey("FILE").arity("1..*")
				.required(true).type(List.class).auxiliaryTypes(Path.class).build());
		spec.addOption(OptionSpec.builder("--fleet").paramLabel("FLEET").type(Path.class).required(true)
				.build());
		spec.addOption(OptionSpec.builder("-n", "--dry-run").build());
		spec.addOption(OptionSpec.builder("-v", "--verbose").build());
		spec.addOption(OptionSpec.builder("--catalogue").paramLabel("FILE").type(Path.class).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		List<Path> files = new ArrayList<>(call.matchedPositionalValue(0, List.<Path>of()));
		Optional<String> format = Importers.byId(files.getFirst().toString())
				.map(importer -> files.removeFirst().toString());
		if (files.isEmpty()) {
			throw session.usage("import.noFile");
		}
		Path fleet = call.matchedOptionValue("--fleet", (Path) null);
		boolean dryRun = call.hasMatchedOption("--dry-run");
		FleetImport.Outcome outcome;
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.importing"));
			FleetImport fleetImport = new FleetImport(
					new ImportContext(catalogue(call, session), progress, session.wording().locale()));
			outcome = fleetImport.run(files.stream().map(session::resolve).toList(), session.resolve(fleet), format,
					dryRun);
		} catch (ImportException e) {
			tell(e.problems(), session);
			return ExitCode.UNREADABLE;
		} catch (CatalogueException e) {
			session.err().println(Visible.text(e.getMessage()));
			return ExitCode.UNREADABLE;
		}
		tell(outcome.result().problems(), session);
		new ImportWords(session, call.hasMatchedOption("--verbose")).tell(outcome, fleet, dryRun);
		return ExitCode.CLEAN;
	}

	private static void tell(List<ImportProblem> problems, Session session) {
		problems.forEach(problem -> session.err().println(Visible.text(problem.toString())));
	}

	private static Catalogue catalogue(ParseResult call, Session session) throws CatalogueException {
		Path file = call.matchedOptionValue("--catalogue", (Path) null);
		return file == null ? Catalogue.shipped() : Catalogue.shipped().extendedBy(session.resolve(file));
	}
}
