package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.cli.report.ImportJson;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Importers;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur import}: inventories of other tools into a fleet file. */
final class ImportCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		FleetImportCall.describe(spec);
		spec.addOption(OptionSpec.builder("-f", "--format").paramLabel("FORMAT").type(String.class)
				.completionCandidates(FormatWords.ids()).preprocessor((arguments, command, option, info) -> {
					if (!arguments.isEmpty()) {
						arguments.push(notCommand(arguments.pop()));
					}
					return false;
				}).build());
		spec.addOption(OptionSpec.builder("--list-formats").build());
		spec.addOption(OptionSpec.builder("--print-schema").build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		if (call.hasMatchedOption("--list-formats")) {
			new FormatWords(session).tell();
			return ExitCode.CLEAN;
		}
		if (call.hasMatchedOption("--print-schema")) {
			ImportJson.printSchema(session.out());
			return ExitCode.CLEAN;
		}
		FleetImportCall fleetImport = new FleetImportCall(call, session);
		List<Path> named = new ArrayList<>(fleetImport.files());
		String format = format(call.matchedOptionValue("--format", (String) null), named, session);
		if (named.isEmpty()) {
			throw session.usage("import.noFile");
		}
		FleetTarget target = fleetImport.target();
		List<Path> files = named.stream().map(session::resolve).toList();
		return fleetImport.run(files, target, Optional.ofNullable(format));
	}

	/** A format that has the name of a command too, in letters by which picocli does not take it for the command. */
	private static String notCommand(String format) {
		return Commands.of("import").contains(format) ? format.toUpperCase(Locale.ROOT) : format;
	}

	/** The format that the call names as an option or before the files, from which it is taken away; else null. */
	private static String format(String option, List<Path> named, Session session) {
		if (option != null) {
			return Importers.byId(option).map(Importer::id).orElseThrow(() -> unknown(option, session));
		}
		String first = named.getFirst().toString();
		String format = Importers.byId(first).map(Importer::id).orElse(null);
		if (format != null) {
			named.removeFirst();
		} else if (first.matches("[\\w-]+") && Files.notExists(session.resolve(named.getFirst()))) {
			throw unknown(first, session);
		}
		return format;
	}

	private static UsageException unknown(String name, Session session) {
		return session.usage("import.noFormat", name, String.join(", ", FormatWords.ids()));
	}
}
