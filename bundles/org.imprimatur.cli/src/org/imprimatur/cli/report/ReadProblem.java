package org.imprimatur.cli.report;

import java.nio.file.Path;

import org.imprimatur.model.io.Problem;

/**
 * Why a file could not be read.
 *
 * @param file    the file
 * @param line    the line, counted from 1; 0 when there is none
 * @param column  the character or cell in the line, counted from 1; 0 when there is none
 * @param message what is wrong and the remedy, in the user's language
 */
public record ReadProblem(Path file, int line, int column, String message) {

	/** The same problem as the model tells it. */
	public static ReadProblem of(Problem problem, Path otherwise) {
		boolean named = problem.file() != null && problem.file().isFile();
		return new ReadProblem(named ? Path.of(problem.file().toFileString()) : otherwise, problem.line(),
				problem.column(), problem.message());
	}

	/** On one line as compilers write it: {@code file:line:column: message}. */
	@Override
	public String toString() {
		String place = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
		return file + place + ": " + message;
	}
}
