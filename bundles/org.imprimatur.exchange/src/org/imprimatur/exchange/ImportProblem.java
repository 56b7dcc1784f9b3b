package org.imprimatur.exchange;

import java.nio.file.Path;

/**
 * Something in an imported file that could not be used, or only in part.
 *
 * @param file    the file
 * @param line    the line, counted from 1; 0 when the problem is that of the whole file
 * @param column  name of the column; empty when the problem has none
 * @param message what is wrong and the remedy, in the user's language
 */
public record ImportProblem(Path file, long line, String column, String message) {

	/** The problem on one line as compilers write it: {@code file:line:column: message}. */
	@Override
	public String toString() {
		return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : ":" + column) + ": " + message;
	}
}
