package org.imprimatur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.imprimatur.cli.text.Layout;

/** Runs a command in the surroundings of this operating-system process. */
final class CommandProcess {

	private static final int BUFFER = 1 << 13;

	private CommandProcess() {
	}

	static int run(String[] arguments) {
		PrintStream out = stream(FileDescriptor.out);
		PrintStream err = stream(FileDescriptor.err);
		Locale locale = Languages.ofCall(arguments).orElseGet(Languages::ofProcess);
		Locale.setDefault(locale);
		Interruption interruption = Interruption.install();
		try {
			boolean terminal = Terminal.isOutput();
			Layout layout = terminal ? new Layout(Terminal.width(), Terminal.hasColours()) : Terminal.plainLayout();
			return Program.run(arguments, new Surroundings(out, err, Path.of("").toAbsolutePath(), locale,
					layout, Terminal.isError(), interruption::isRequested));
		} finally {
			out.flush();
			err.flush();
			interruption.done();
		}
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false,
				StandardCharsets.UTF_8);
	}
}
