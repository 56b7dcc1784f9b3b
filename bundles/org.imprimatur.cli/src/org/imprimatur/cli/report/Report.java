package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.Writer;

/** A form in which findings are given out. */
@FunctionalInterface
public interface Report {

	/** Writes the findings of a run. */
	void write(CheckRun run, Writer out) throws IOException;
}
