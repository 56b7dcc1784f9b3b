package org.imprimatur.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur export}: what a plan holds, in the formats of other tools. */
final class ExportCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		// all is in its commands
	}

	@Override
	public int run(ParseResult call, Session session) {
		throw session.usage("export.noFormat", String.join(", ", Commands.of("export")));
	}
}
