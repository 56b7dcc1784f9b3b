package org.imprimatur.cli.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleBook;

/** Writes what was found in one plan: the verdict, what is open, what is settled, what the project decided. */
final class PlanText {

	private final RuleBook book;
	private final Wording wording;
	private final TextOptions options;
	private final Sheet sheet;
	private final PlanLines lines = new PlanLines();

	PlanText(RuleBook book, Wording wording, TextOptions options, Sheet sheet) {
		this.book = book;
		this.wording = wording;
		this.options = options;
		this.sheet = sheet;
	}

	void write(String file, CheckResult result) throws IOException {
		List<Finding> open = result.findings().stream().filter(Finding::isOpen).toList();
		List<Finding> settled = result.findings().stream().filter(finding -> !finding.isOpen()).toList();
		verdict(file, result, open);
		List<Finding> shown = options.all() ? open
				: open.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
		GroupText groupText = new GroupText(book, result.catalogue(), wording, options, lines, sheet);
		for (RuleGroup group : groups(shown)) {
			sheet.gap();
			groupText.write(group);
		}
		settled(settled, groupText);
		decisions(result.settings());
		if (shown.size() < open.size()) {
			sheet.gap();
			sheet.paragraph(0, wording.text("notes.hidden", open.size() - shown.size()));
		}
	}

	private List<RuleGroup> groups(List<Finding> findings) {
		return RuleGroup.of(findings, finding -> book.text(finding, wording.locale()));
	}

	private void verdict(String file, CheckResult result, List<Finding> open) throws IOException {
		Verdict verdict = Verdict.of(result, book);
		sheet.paragraph(0, 2, verdict.ink(), wording.literal("verdict", verdict), file);
		String counts = SeverityWords.counts(open, wording);
		sheet.paragraph(0, wording.text(counts.isEmpty() ? "plan.nothing" : "plan.findings", counts));
		sheet.paragraph(0, wording.text("plan.size", result.deployments(), result.devices(), result.profiles(),
				result.day().toString()));
	}

	private void settled(List<Finding> settled, GroupText groupText) throws IOException {
		if (settled.isEmpty()) {
			return;
		}
		sheet.gap();
		sheet.paragraph(0, 0, Ink.BOLD, wording.text("settled.heading", settled.size()), "");
		for (RuleGroup group : groups(settled)) {
			sheet.paragraph(2, 4, Ink.FAINT, wording.literal("severity", group.severity()),
					group.rule() + " " + book.title(group.rule(), wording.locale()));
			for (Map.Entry<String, List<Finding>> message : group.messages().entrySet()) {
				sheet.paragraph(4, message.getKey());
				groupText.places(message.getValue());
			}
		}
	}

	private void decisions(RuleSettings settings) throws IOException {
		List<Regrading> decisions = settings.regradings().values().stream()
				.sorted(Comparator.comparing(Regrading::rule)).toList();
		if (decisions.isEmpty()) {
			return;
		}
		sheet.gap();
		sheet.paragraph(0, 0, Ink.BOLD, wording.text("project.heading", decisions.size()), "");
		for (Regrading decision : decisions) {
			String severity = decision.severity().map(it -> wording.literal("severity", it))
					.orElseGet(() -> wording.text("project.off"));
			sheet.paragraph(2, 4, Ink.FAINT, decision.rule(), wording.text("project.decision",
					book.title(decision.rule(), wording.locale()), severity, decision.reason()));
		}
	}
}
