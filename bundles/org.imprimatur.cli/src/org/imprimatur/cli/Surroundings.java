package org.imprimatur.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.imprimatur.cli.text.Layout;

/**
 * What a command runs in.
 *
 * @param out       for what was asked for; UTF-8
 * @param err       for what went wrong, and progress; UTF-8
 * @param directory the folder that relative paths start from
 * @param locale    the language where the call names none
 * @param layout    what the output is laid out for
 * @param progress  whether progress is shown on err
 * @param stopped   whether the user wants to stop
 */
record Surroundings(PrintStream out, PrintStream err, Path directory, Locale locale, Layout layout, boolean progress,
		BooleanSupplier stopped) {

	/** No terminal; the folder and language of the process. */
	static Surroundings plain(PrintStream out, PrintStream err) {
		return new Surroundings(out, err, Path.of("").toAbsolutePath(), Languages.ofProcess(), Layout.PLAIN, false,
				() -> false);
	}
}
