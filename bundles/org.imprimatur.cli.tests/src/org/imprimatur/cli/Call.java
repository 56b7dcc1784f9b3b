package org.imprimatur.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.imprimatur.cli.text.Layout;

/**
 * A call of the command line and what it gave.
 *
 * @param exit the exit code
 * @param out  standard output
 * @param err  standard error
 */
record Call(int exit, String out, String err) {

	/** Calls it in a folder, in an English pipe. */
	static Call in(Path folder, String... arguments) {
		return in(folder, Locale.ENGLISH, Layout.PLAIN, arguments);
	}

	/** Calls it in a folder while the user wants to stop. */
	static Call stopped(Path folder, String... arguments) {
		return stoppedAt(0, folder, arguments);
	}

	/** Calls it in a folder; the user wants to stop when the command has looked so many times whether he does. */
	static Call stoppedAt(int look, Path folder, String... arguments) {
		AtomicInteger looks = new AtomicInteger();
		return in(folder, Locale.ENGLISH, Layout.PLAIN, () -> looks.getAndIncrement() >= look, arguments);
	}

	/** Calls it in a folder, in surroundings of that language and layout. */
	static Call in(Path folder, Locale locale, Layout layout, String... arguments) {
		return in(folder, locale, layout, () -> false, arguments);
	}

	private static Call in(Path folder, Locale locale, Layout layout, BooleanSupplier stopped, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exit = Program.run(arguments, new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), folder, locale, layout, false, stopped));
		return new Call(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
