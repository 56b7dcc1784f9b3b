package org.imprimatur.exchange;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Files that are damaged or of no known format, so that nothing is imported. */
public final class ImportException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient List<ImportProblem> problems;

	/** These problems were found; there is at least one. */
	public ImportException(List<ImportProblem> problems) {
		super(problems.stream().map(ImportProblem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** The problems in the order in which they were found. */
	public List<ImportProblem> problems() {
		return problems;
	}
}
