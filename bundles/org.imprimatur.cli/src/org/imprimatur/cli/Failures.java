package org.imprimatur.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.model.io.PlanFormatException;

import picocli.CommandLine.ParameterException;

/** Tells users what went wrong, and what to do about it. Stack traces only on request. */
final class Failures {

	private final Session session;
	private final boolean debug;
	private final boolean all;

	/**
	 * Failures of a call.
	 *
	 * @param debug whether stack traces are wanted
	 * @param all   whether all problems of an import are wanted
	 */
	Failures(Session session, boolean debug, boolean all) {
		this.session = session;
		this.debug = debug;
		this.all = all;
	}

	/** A call that picocli does not understand. */
	int usage(ParameterException failure) {
		String command = failure.getCommandLine().getCommandSpec().qualifiedName();
		return usage(command, new UsageWords(session.wording()).of(failure), failure);
	}

	/** Any other failure. */
	int told(Throwable failure) {
		Wording wording = session.wording();
		return switch (failure) {
		case PlanFormatException format -> {
			format.problems().forEach(problem -> say(problem.toString()));
			yield traced(ExitCode.UNREADABLE, format);
		}
		case ImportException damaged -> {
			new ProblemWords(session, all).tell(damaged.problems(), damaged.problems().size());
			yield traced(ExitCode.UNREADABLE, damaged);
		}
		case CancellationException stopped -> {
			say(wording.text("failure.stopped"));
			yield ExitCode.STOPPED;
		}
		case IOException io -> {
			say(CommandTree.NAME + ": " + of(io, wording));
			yield traced(ExitCode.UNREADABLE, io);
		}
		case OutOfMemoryError memory -> {
			say(CommandTree.NAME + ": " + wording.text("failure.memory", Runtime.getRuntime().maxMemory() >> 20));
			yield traced(ExitCode.UNREADABLE, memory);
		}
		default -> {
			say(CommandTree.NAME + ": " + wording.text("failure.internal", failure.toString()));
			yield traced(ExitCode.UNREADABLE, failure);
		}
		};
	}

	/** What is wrong with a file, and the remedy. */
	static String of(IOException failure, Wording wording) {
		String file = failure instanceof FileSystemException system ? system.getFile() : "";
		return switch (failure) {
		case NoSuchFileException missing -> wording.text("failure.missing", file);
		case AccessDeniedException denied -> wording.text("failure.denied", file);
		case FileAlreadyExistsException exists -> wording.text("failure.exists", file);
		case FileNotFoundException missing -> wording.text("failure.io", missing.getMessage());
		default -> wording.text("failure.io", failure.getMessage());
		};
	}

	/** A call of a command that makes no sense. */
	int usage(String command, String message, Throwable failure) {
		say(command + ": " + message);
		session.err().println(session.wording().text("usage.help", command));
		return traced(ExitCode.USAGE, failure);
	}

	private void say(String message) {
		session.err().println(Visible.text(message));
	}

	private int traced(int exitCode, Throwable failure) {
		if (debug) {
			failure.printStackTrace(session.err());
		}
		return exitCode;
	}
}
