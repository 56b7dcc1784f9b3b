package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.mapping.MappingFile;
import org.imprimatur.exchange.mapping.MappingImporter;
import org.imprimatur.exchange.mapping.MappingProposal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur import mapping}: any table of devices into a fleet file, by a mapping that is proposed first. */
final class ImportMappingCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		FleetImportCall.describe(spec);
		spec.addOption(OptionSpec.builder("--mapping").paramLabel("MAPPING").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--propose").build());
		spec.addOption(OptionSpec.builder("--sheet").paramLabel("NAME").type(String.class).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		FleetImportCall fleetImport = new FleetImportCall(call, session);
		List<Path> files = new ArrayList<>(fleetImport.files().stream().map(session::resolve).toList());
		Optional<Path> mapping = Optional.ofNullable(call.matchedOptionValue("--mapping", (Path) null));
		if (mapping.filter(file -> !MappingFile.isMapping(file)).isPresent()) {
			throw session.usage("mapping.name", mapping.get(), MappingFile.SUFFIX);
		}
		if (call.hasMatchedOption("--propose")) {
			if (files.size() > 1) {
				throw session.usage("mapping.oneFile");
			}
			return propose(files.getFirst(), mapping.map(session::resolve), call, session);
		}
		if (call.hasMatchedOption("--sheet")) {
			throw session.usage("mapping.sheet");
		}
		mapping.map(session::resolve).ifPresent(files::add);
		return fleetImport.run(files, fleetImport.target(), Optional.of(MappingImporter.ID));
	}

	private static int propose(Path table, Optional<Path> mapping, ParseResult call, Session session)
			throws IOException {
		Path file = mapping.orElseGet(() -> MappingFile.beside(table));
		ImportOptions options = new ImportOptions(call, session);
		if (Files.exists(file) && !options.dryRun()) {
			throw session.usage("mapping.exists", session.shown(file));
		}
		MappingProposal proposal;
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.importing"));
			proposal = MappingProposal.propose(table,
					Optional.ofNullable(call.matchedOptionValue("--sheet", (String) null)),
					options.context(table, progress));
			if (!options.dryRun()) {
				MappingFile.write(file, proposal.mapping());
			}
		}
		new ProblemWords(session, options.all()).tell(proposal.problems(), proposal.problems().size());
		new MappingWords(session).tell(proposal, file, options.dryRun());
		return ExitCode.CLEAN;
	}
}
