package org.imprimatur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.imprimatur.cli.text.Wording;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands a call, runs its command, and turns failures into messages and exit codes. */
final class Program {

	private static final String HELP = "help";

	private final Session session;
	private final Failures failures;

	private Program(Session session, Failures failures) {
		this.session = session;
		this.failures = failures;
	}

	static int run(String[] call, Surroundings here) {
		String[] arguments = withoutHelpCommand(call);
		Locale locale = Languages.ofCall(arguments).orElse(here.locale());
		Session session = new Session(here, new Wording(locale));
		List<String> options = Arrays.asList(arguments);
		Failures failures = new Failures(session, options.contains("--debug"),
				options.contains("--all") || options.contains("-a"));
		try {
			return new Program(session, failures).execute(arguments);
		} catch (ParameterException e) {
			return failures.usage(e);
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			return failures.told(e);
		} finally {
			here.out().flush();
			here.err().flush();
		}
	}

	/** {@code imprimatur help check} is {@code imprimatur check --help}. */
	private static String[] withoutHelpCommand(String[] call) {
		if (call.length == 0 || !call[0].equals(HELP)) {
			return call;
		}
		String[] arguments = Arrays.copyOfRange(call, 1, call.length + 1);
		arguments[call.length - 1] = "--help";
		return arguments;
	}

	private int execute(String[] arguments) throws IOException {
		CommandLine tree = new CommandTree(session.wording().locale(), session.layout().width())
				.of(commands(arguments));
		ParseResult root = tree.parseArgs(arguments);
		ParseResult call = root;
		while (call.hasSubcommand()) {
			call = call.subcommand();
		}
		if (call.isUsageHelpRequested()) {
			showHelp(call.commandSpec().commandLine(), session.out());
			return ExitCode.CLEAN;
		}
		if (root.isVersionHelpRequested()) {
			session.out().println(CommandTree.NAME + " " + Version.text());
			return ExitCode.CLEAN;
		}
		if (!root.hasSubcommand()) {
			showHelp(tree, session.err());
			return ExitCode.USAGE;
		}
		try {
			return ((Command) call.commandSpec().userObject()).run(call, session);
		} catch (UsageException e) {
			return failures.usage(call.commandSpec().qualifiedName(), e.getMessage(), e);
		}
	}

	/** The one command that is called, so that the others need not be loaded; all of them when none is. */
	private static List<String> commands(String[] arguments) {
		for (String argument : arguments) {
			if (Commands.NAMES.contains(argument)) {
				return List.of(argument);
			}
		}
		return Commands.NAMES;
	}

	private void showHelp(CommandLine command, PrintStream to) {
		command.usage(to, session.layout().colour() ? Ansi.ON : Ansi.OFF);
	}
}
