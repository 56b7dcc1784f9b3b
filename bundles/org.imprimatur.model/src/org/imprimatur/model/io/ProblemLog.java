package org.imprimatur.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Collects the problems of one file, so that a user hears of all of them at once; but not of more than {@link #LIMIT}.
 */
public final class ProblemLog {

	/** How many problems are collected. */
	public static final int LIMIT = 20;

	private final URI file;
	private final Messages messages;
	private final List<Problem> problems = new ArrayList<>();

	/**
	 * An empty log.
	 *
	 * @param file the file whose problems these are; null when it has no name
	 * @param options load or save options, which may say the language
	 */
	public ProblemLog(URI file, Map<?, ?> options) {
		this.file = file;
		this.messages = Messages.of(options);
	}

	/** Adds a problem at a line and column (see {@link Problem}) with the text of that key. */
	public void add(long line, int column, String key, Object... arguments) {
		if (!isFull()) {
			problems.add(problem(line, column, key, arguments));
		}
	}

	/** Makes a problem like {@link #add} without collecting it, such as for a warning. */
	public Problem problem(long line, int column, String key, Object... arguments) {
		return new Problem(file, (int) Math.max(0, line), Math.max(0, column), messages.text(key, arguments));
	}

	/** Adds those of a resource's errors that are problems, such as what another file's reading has found. */
	public void addAll(List<? extends Resource.Diagnostic> others) {
		others.stream().filter(Problem.class::isInstance).map(Problem.class::cast).limit(LIMIT - problems.size())
				.forEach(problems::add);
	}

	/** Forgets the problems after that line, which come of a mistake in it. */
	void forgetAfter(int line) {
		problems.removeIf(problem -> problem.line() > line);
	}

	/** Whether further problems are ignored, so that reading on is of no use. */
	public boolean isFull() {
		return problems.size() >= LIMIT;
	}

	/** Whether there is no problem. */
	public boolean isEmpty() {
		return problems.isEmpty();
	}

	/** The problems so far. */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** Does nothing when there is no problem. */
	public void throwIfAny() throws PlanFormatException {
		if (!problems.isEmpty()) {
			throw new PlanFormatException(problems);
		}
	}
}
