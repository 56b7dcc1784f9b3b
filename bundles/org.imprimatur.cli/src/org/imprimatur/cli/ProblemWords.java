package org.imprimatur.cli;

import java.util.List;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.exchange.ImportProblem;

/** Tells problems of an import on standard error, one on a line as compilers write them. */
final class ProblemWords {

	private static final int SOME = 20;

	private final Session session;
	private final int most;

	/**
	 * Words for a session.
	 *
	 * @param all whether to tell more than the first few
	 */
	ProblemWords(Session session, boolean all) {
		this.session = session;
		this.most = all ? Integer.MAX_VALUE : SOME;
	}

	/**
	 * Tells problems.
	 *
	 * @param count how many there are, of which the list may hold fewer
	 */
	void tell(List<ImportProblem> problems, long count) {
		int told = Math.min(most, problems.size());
		problems.subList(0, told).forEach(problem -> session.err().println(Visible.text(shown(problem).toString())));
		if (told < problems.size()) {
			session.err().println(session.wording().text("problems.more", count - told));
		} else if (told < count) {
			session.err().println(session.wording().text("problems.untold", count - told));
		}
	}

	private ImportProblem shown(ImportProblem problem) {
		return new ImportProblem(session.shown(problem.file()), problem.line(), problem.column(), problem.message());
	}
}
