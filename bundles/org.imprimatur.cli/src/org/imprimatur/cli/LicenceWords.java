package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.entitlement.LicenceChange;
import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.entitlement.LicenceReport;

/** Says what an import of purchases or entitlements did. */
final class LicenceWords {

	private static final int SOME = 10;
	private static final List<Kind> LEFT_OUT = List.of(Kind.UNRESOLVED, Kind.CONFLICT, Kind.DUPLICATE);

	private final Session session;
	private final Wording wording;
	private final Sheet sheet;
	private final boolean all;

	/**
	 * Words for a session.
	 *
	 * @param all whether every line is named
	 */
	LicenceWords(Session session, boolean all) {
		this.session = session;
		this.wording = session.wording();
		this.sheet = new Sheet(session.out(), session.layout());
		this.all = all;
	}

	/** Tells what became of the lines: those left out on standard error. */
	void tell(LicenceReport report, Path plan, boolean dryRun) throws IOException {
		List<ImportProblem> leftOut = report.changes().stream().filter(change -> LEFT_OUT.contains(change.kind()))
				.map(this::problem).toList();
		new ProblemWords(session, all).tell(leftOut, leftOut.size());
		String key = !report.changesAnything() ? "import.unchanged" : dryRun ? "import.dryRun" : "import.written";
		sheet.paragraph(0, 2, Ink.BOLD, wording.text(key), plan.toString());
		List<String> counts = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			if (!report.of(kind).isEmpty()) {
				counts.add(wording.text("licence." + kind, report.of(kind).size()));
			}
		}
		sheet.paragraph(2, counts.isEmpty() ? wording.text("licence.nothing")
				: wording.text("licence.counts", String.join(wording.text("list.separator"), counts)));
		lines(report.of(Kind.ADDED));
		lines(report.of(Kind.CHANGED));
		if (!leftOut.isEmpty()) {
			sheet.paragraph(2, 4, Ink.YELLOW, wording.text("import.warning"),
					wording.text("licence.leftOut", leftOut.size()));
		}
	}

	private ImportProblem problem(LicenceChange change) {
		return new ImportProblem(change.file(), change.line(), change.subject(), change.message());
	}

	private void lines(List<LicenceChange> changes) throws IOException {
		int most = all ? changes.size() : Math.min(SOME, changes.size());
		for (LicenceChange change : changes.subList(0, most)) {
			sheet.paragraph(2, 4, Ink.PLAIN, "– " + change.subject() + ":", change.message());
		}
		if (most < changes.size()) {
			sheet.paragraph(4, wording.text("licence.more", changes.size() - most));
		}
	}
}
