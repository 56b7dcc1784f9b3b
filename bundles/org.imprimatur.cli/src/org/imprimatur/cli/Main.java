package org.imprimatur.cli;

import java.io.PrintStream;

/**
 * The entry point. Kept small: asking for the version loads nothing else.
 */
public final class Main {

	private Main() {
	}

	/** Runs the command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		if (arguments.length == 1 && isVersion(arguments[0])) {
			System.out.println("imprimatur " + Version.text());
			return;
		}
		System.exit(CommandProcess.run(arguments));
	}

	/**
	 * Runs a command in the current folder, as in a pipe: without colours and progress.
	 *
	 * @return the exit code: 0 clean, 1 findings, 2 wrong usage, 3 unreadable input
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		return Program.run(arguments, Surroundings.plain(out, err));
	}

	private static boolean isVersion(String argument) {
		return argument.equals("--version") || argument.equals("-V");
	}
}
