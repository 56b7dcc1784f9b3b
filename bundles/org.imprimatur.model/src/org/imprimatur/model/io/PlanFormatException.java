package org.imprimatur.model.io;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A plan or a fleet file cannot be read or written as it is. Tells all problems found, up to a limit. */
public final class PlanFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/** These problems were found; there is at least one. */
	public PlanFormatException(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** The problems in the order in which they were found. */
	public List<Problem> problems() {
		return problems;
	}
}
