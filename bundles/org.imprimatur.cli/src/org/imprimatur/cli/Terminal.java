package org.imprimatur.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.imprimatur.cli.text.Layout;

import picocli.CommandLine.Help.Ansi;

/** What the process's output goes to. */
final class Terminal {

	private static final int USUAL_WIDTH = 80;
	private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

	private Terminal() {
	}

	static boolean isOutput() {
		return isTerminal("1");
	}

	static boolean isError() {
		return isTerminal("2");
	}

	/** Whether it shows colours and the user has not asked for none (NO_COLOR, CLICOLOR; TERM=dumb). */
	static boolean hasColours() {
		return !"dumb".equals(System.getenv("TERM")) && Ansi.AUTO.enabled();
	}

	/** Columns of the terminal: COLUMNS where it is set, else what the terminal says. */
	static int width() {
		int columns = number(System.getenv("COLUMNS"));
		if (columns <= 0) {
			columns = askTerminal();
		}
		return columns > 0 ? columns : USUAL_WIDTH;
	}

	/** The layout for a pipe or file, as wide as COLUMNS says. */
	static Layout plainLayout() {
		int columns = number(System.getenv("COLUMNS"));
		return columns > 0 ? new Layout(columns, false) : Layout.PLAIN;
	}

	private static boolean isTerminal(String descriptor) {
		try {
			if (Files.isDirectory(DESCRIPTORS)) {
				String target = Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
				return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
			}
		} catch (IOException e) {
			return false;
		}
		return System.console() != null && Ansi.AUTO.enabled();
	}

	private static int askTerminal() {
		File terminal = new File("/dev/tty");
		if (!terminal.exists()) {
			return 0;
		}
		try {
			Process stty = new ProcessBuilder("stty", "size").redirectInput(terminal)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
			stty.waitFor(1, TimeUnit.SECONDS);
			return number(size.substring(size.indexOf(' ') + 1));
		} catch (IOException e) {
			return 0;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}

	private static int number(String text) {
		try {
			return text == null ? 0 : Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
