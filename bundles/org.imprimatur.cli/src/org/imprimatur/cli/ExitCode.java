package org.imprimatur.cli;

/** What the process ends with. */
final class ExitCode {

	/** Done; nothing reaches the bar. */
	static final int CLEAN = 0;
	/** An open finding reaches the bar. */
	static final int FINDINGS = 1;
	/** The call is not understood. */
	static final int USAGE = 2;
	/** A file cannot be read or written. */
	static final int UNREADABLE = 3;
	/** Stopped by the user, as shells count it. */
	static final int STOPPED = 130;

	private ExitCode() {
	}
}
