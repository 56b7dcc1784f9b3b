package org.imprimatur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.imprimatur.cli.text.Layout;
import org.imprimatur.cli.text.Wording;

/** Runs a command in the surroundings of this operating-system process. */
final class CommandProcess {

	private static final int BUFFER = 1 << 13;

	private CommandProcess() {
	}

	static int run(String[] arguments) {
		StandardOutput output = new StandardOutput();
		PrintStream out = stream(output);
		PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
		Locale locale = Languages.ofCall(arguments).orElseGet(Languages::ofProcess);
		Locale.setDefault(locale);
		Interruption interruption = Interruption.install();
		try {
			boolean terminal = Terminal.isOutput();
			Layout layout = terminal ? new Layout(Terminal.width(), Terminal.hasColours()) : Terminal.plainLayout();
			int exitCode = Program.run(arguments, new Surroundings(out, err, Path.of("").toAbsolutePath(), locale,
					layout, Terminal.isError(), interruption::isRequested));
			out.flush();
			return output.failure().map(lost -> untold(lost, locale, err)).orElse(exitCode);
		} finally {
			out.flush();
			err.flush();
			interruption.done();
		}
	}

	/** A report that did not arrive must not look like one that did. */
	private static int untold(IOException lost, Locale locale, PrintStream err) {
		err.println(CommandTree.NAME + ": " + new Wording(locale).text("output.lost", lost.getMessage()));
		return ExitCode.UNREADABLE;
	}

	private static PrintStream stream(OutputStream to) {
		return new PrintStream(new BufferedOutputStream(to, BUFFER), false, StandardCharsets.UTF_8);
	}
}
