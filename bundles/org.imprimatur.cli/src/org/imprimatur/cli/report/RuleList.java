package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.imprimatur.cli.text.DisplayWidth;
import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;

/** Shows rules of a book: many as a table, one in full, any as JSON. */
public final class RuleList {

	private final RuleBook book;
	private final Wording wording;

	/** Shows rules of that book in that language. */
	public RuleList(RuleBook book, Wording wording) {
		this.book = book;
		this.wording = wording;
	}

	/** A line for each rule: id, severity, confidence, title. */
	public void table(List<RuleEntry> rules, Sheet sheet) throws IOException {
		int idWidth = rules.stream().mapToInt(rule -> DisplayWidth.of(rule.id())).max().orElse(0);
		int severityWidth = 0;
		for (Severity severity : Severity.values()) {
			severityWidth = Math.max(severityWidth, DisplayWidth.of(wording.literal("severity", severity)));
		}
		for (RuleEntry rule : rules) {
			String label = padded(rule.id(), idWidth) + "  "
					+ padded(wording.literal("severity", rule.severity()), severityWidth) + "  " + rule.confidence();
			sheet.paragraph(0, DisplayWidth.of(label) + 2, SeverityWords.ink(rule.severity()), label,
					" " + book.title(rule.id(), wording.locale()));
		}
	}

	/** All that is known of a rule. */
	public void full(RuleEntry rule, Sheet sheet) throws IOException {
		sheet.paragraph(0, 2, Ink.BOLD, rule.id(), book.title(rule.id(), wording.locale()));
		String meaning = wording.text("severity.meaning." + rule.severity());
		sheet.paragraph(2, 4, Ink.BOLD, wording.text("rule.severity"),
				wording.literal("severity", rule.severity()) + " – " + meaning);
		if (rule.technical()) {
			sheet.paragraph(4, wording.text("rule.technical"));
		}
		RuleWords words = new RuleWords(book, wording);
		words.why(rule.id(), rule.confidence(), sheet);
		if (!rule.hedged().isEmpty()) {
			sheet.paragraph(4, wording.text("rule.hedged"));
		}
		words.remedy(rule.id(), sheet);
		sheet.paragraph(2, 4, Ink.BOLD, wording.text("rule.accepts"), accepts(rule));
	}

	private String accepts(RuleEntry rule) {
		if (rule.accepts().isEmpty()) {
			return wording.text(rule.severity() == Severity.ERROR ? "rule.acceptsWaiver" : "rule.acceptsNamed");
		}
		return wording.text("rule.acceptsKinds", String.join(wording.text("list.separator"), rule.accepts().stream()
				.sorted().map(kind -> Labels.of(kind, wording.locale()).toString()).toList()));
	}

	/** An object with all about the rules. */
	public void json(List<RuleEntry> rules, Writer out) throws IOException {
		JsonText json = new JsonText(out);
		JsonRule form = new JsonRule(book, wording);
		json.object(() -> json.array("rules", () -> {
			for (RuleEntry rule : rules) {
				form.write(rule.id(), json);
			}
		})).end();
		out.write('\n');
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(width - DisplayWidth.of(text));
	}
}
