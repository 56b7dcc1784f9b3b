package org.imprimatur.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of an import: counts all, keeps the first {@link #LIMIT}. */
public final class ProblemList {

	/** How many problems are kept. */
	public static final int LIMIT = 1000;

	private final Messages messages;
	private final List<ImportProblem> kept = new ArrayList<>();
	private long count;

	/** An empty list. */
	public ProblemList(Messages messages) {
		this.messages = messages;
	}

	/** Adds a problem with the text of that key; see {@link ImportProblem}. */
	public void add(Path file, long line, String column, String key, Object... arguments) {
		if (count++ < LIMIT) {
			kept.add(new ImportProblem(file, line, column, messages.text(key, arguments)));
		}
	}

	/** Counts problems that nobody wants to be told, after so many others. */
	public void addUntold(long more) {
		count += more;
	}

	/** How many problems there were. */
	public long count() {
		return count;
	}

	/** Those kept. */
	public List<ImportProblem> kept() {
		return List.copyOf(kept);
	}

	/** Does nothing when there is no problem. */
	public void throwIfAny() throws ImportException {
		if (!kept.isEmpty()) {
			throw new ImportException(kept);
		}
	}
}
