package org.imprimatur.cli;

import java.io.IOException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command. Options are declared by code, not by annotations, which the JVM would have to read by reflection at
 * every start. Their descriptions stand in {@code help*.properties}.
 */
interface Command {

	/** Declares options and parameters. */
	void describe(CommandSpec spec);

	/**
	 * Does it.
	 *
	 * @return the exit code
	 * @throws UsageException when the call makes no sense
	 * @throws IOException    when a file cannot be read or written
	 */
	int run(ParseResult call, Session session) throws IOException;
}
