package org.imprimatur.cli.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Layout;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.seal.SealDiff;
import org.imprimatur.exchange.seal.SealDiff.AnswerChange;
import org.imprimatur.exchange.seal.SealDiff.Change;
import org.imprimatur.exchange.seal.SealDiff.Fate;
import org.imprimatur.exchange.seal.SealDiff.FindingChange;
import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.exchange.seal.SealedFinding;

/** Says in words what changed between two sealed checks: findings by what became of them, then the rest. */
public final class SealDiffText {

	private final Wording wording;
	private final Layout layout;

	/** In that language and layout. */
	public SealDiffText(Wording wording, Layout layout) {
		this.wording = wording;
		this.layout = layout;
	}

	/** Writes all of it. */
	public void write(SealedCheck before, SealedCheck after, SealDiff diff, Appendable out) throws IOException {
		Sheet sheet = new Sheet(out, layout);
		sheet.paragraph(0, wording.text("diff.header", before.day().toString(), before.at().toString(),
				after.day().toString(), after.at().toString()));
		if (diff.isEmpty()) {
			sheet.paragraph(0, wording.text("diff.nothing"));
		}
		Map<Fate, List<FindingChange>> byFate = new EnumMap<>(Fate.class);
		diff.findings().forEach(change -> byFate.merge(change.fate(), List.of(change),
				(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		for (Map.Entry<Fate, List<FindingChange>> entry : byFate.entrySet()) {
			heading(sheet, wording.literal("diff.fate", entry.getKey()), entry.getValue().size());
			for (FindingChange change : entry.getValue()) {
				finding(change, sheet);
			}
		}
		answers(diff.answers(), sheet);
		changes("diff.inputs", diff.inputs(), false, sheet);
		changes("diff.versions", diff.versions(), true, sheet);
		changes("diff.rules", diff.rules(), true, sheet);
	}

	private void heading(Sheet sheet, String title, int count) throws IOException {
		sheet.gap();
		sheet.paragraph(0, 2, Ink.BOLD, wording.text("diff.heading", title, count), "");
	}

	private void finding(FindingChange change, Sheet sheet) throws IOException {
		SealedFinding finding = change.finding();
		String label = wording.literal("severity", finding.severity()) + " " + finding.rule();
		sheet.paragraph(2, 6, SeverityWords.ink(finding.severity()), label, wording.text("diff.finding",
				finding.place(), finding.devices(), finding.message(wording.locale())));
		if (change.fate() == Fate.CHANGED) {
			SealedFinding then = change.before().get();
			sheet.paragraph(6, wording.text("diff.was", wording.literal("severity", then.severity()),
					then.devices()));
		}
		if (finding.answer().isPresent() && change.fate() != Fate.FIXED) {
			sheet.paragraph(6, wording.text(finding.byWaiver() ? "diff.waiver" : "diff.evidence",
					finding.answer().get()));
		}
	}

	private void answers(List<AnswerChange> changes, Sheet sheet) throws IOException {
		if (!changes.isEmpty()) {
			heading(sheet, wording.text("diff.answers"), changes.size());
		}
		for (AnswerChange change : changes) {
			String type = wording.text(change.answer().waiver() ? "element.Waiver" : "element.Evidence");
			sheet.paragraph(2, wording.literal("diff.kind", change.kind()) + ": " + type + " " + change.answer().name()
					+ change.answer().expires().map(day -> wording.text("diff.until", day.toString())).orElse(""));
		}
	}

	private void changes(String key, List<Change> changes, boolean values, Sheet sheet) throws IOException {
		if (!changes.isEmpty()) {
			heading(sheet, wording.text(key), changes.size());
		}
		for (Change change : changes) {
			sheet.paragraph(2, wording.literal("diff.kind", change.kind()) + ": " + change.name()
					+ (values ? wording.text("diff.values", or(change.before()), or(change.after())) : ""));
		}
	}

	private static String or(String value) {
		return value.isEmpty() ? "–" : value;
	}
}
