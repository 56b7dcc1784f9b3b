package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.Writer;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;

/** Findings for people. */
public final class TextReport implements Report {

	private final Wording wording;
	private final TextOptions options;

	/** A report in that language and form. */
	public TextReport(Wording wording, TextOptions options) {
		this.wording = wording;
		this.options = options;
	}

	@Override
	public void write(CheckRun run, Writer out) throws IOException {
		Sheet sheet = new Sheet(out, options.layout());
		boolean first = true;
		for (PlanOutcome plan : run.plans()) {
			if (!first) {
				sheet.gap();
			}
			first = false;
			if (plan.result().isPresent()) {
				new PlanText(run.book(), wording, options, sheet).write(plan.file().toString(), plan.result().get());
			} else {
				sheet.paragraph(0, 2, Ink.RED, wording.text("verdict.UNREADABLE"), plan.file().toString());
			}
		}
		if (run.plans().size() > 1) {
			sheet.gap();
			summary(run, sheet);
		}
	}

	private void summary(CheckRun run, Sheet sheet) throws IOException {
		sheet.paragraph(0, 0, Ink.BOLD, wording.text("summary.heading", run.plans().size()), "");
		for (PlanOutcome plan : run.plans()) {
			Verdict verdict = plan.result().map(result -> Verdict.of(result, run.book())).orElse(null);
			if (verdict == null) {
				sheet.paragraph(2, 4, Ink.RED, wording.text("verdict.UNREADABLE"), plan.file().toString());
			} else {
				sheet.paragraph(2, 4, verdict.ink(), wording.literal("verdict", verdict), plan.file().toString());
			}
		}
	}
}
