package org.imprimatur.exchange.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.rule.Confidence;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.Source;

/** What the verdict rests on: rules, sources, how sure they are, settings and the files that were read. */
final class AppendixSection implements Section {

	/**
	 * A rule as its book has it.
	 *
	 * @param id          RIM-203
	 * @param title       what it demands
	 * @param facts       severity, confidence, sources
	 * @param explanation why
	 */
	public record RuleText(String id, String title, List<Fact> facts, String explanation) {
	}

	@Override
	public String id() {
		return "appendix";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		return Map.of("rules", rules(source), "confidence", confidence(source.words()), "sources", sources(source),
				"settings", settings(source), "inputs", inputs(source), "hedged", hedged(source));
	}

	private static List<RuleText> rules(ReportSource source) {
		RuleBook book = source.context().book();
		Locale locale = source.words().locale();
		List<String> found = source.result().findings().stream().map(Finding::rule).distinct().toList();
		List<RuleText> texts = new ArrayList<>();
		for (RuleEntry entry : book.entries()) {
			if (!found.contains(entry.id())) {
				texts.add(new RuleText(entry.id(), book.title(entry.id(), locale), facts(entry, source),
						book.explanation(entry.id(), locale)));
			}
		}
		return texts;
	}

	private static List<Fact> facts(RuleEntry entry, ReportSource source) {
		Words words = source.words();
		return List.of(new Fact(words.text("column.severity"), words.of(entry.severity())),
				new Fact(words.text("column.sure"), words.text("confidence", entry.confidence().name(),
						source.context().book().foundation(entry.id(), entry.confidence(), words.locale()))),
				new Fact(words.text("column.sources"), String.join(words.text("separator"), entry.sources())));
	}

	private static Grid confidence(Words words) {
		Grid.Builder grid = Grid.of(words, "confidence", "grade meaning treatment");
		for (Confidence confidence : Confidence.values()) {
			grid.row(confidence.name(), confidence, words.text(confidence.isHedged() ? "confidence.hedged" : "confidence.firm"));
		}
		return grid.build();
	}

	private static Grid sources(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "sources", "citation document published kind address!");
		for (Source one : source.context().book().sources()) {
			grid.row(one.id(), one.title(), words.or(words.of(one.published()), "none"), words.textOr("source.kind." + one.kind(), one.kind()),
					one.address());
		}
		return grid.build();
	}

	private static Grid settings(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "settings", "rule usual decided reason");
		source.result().settings().regradings().values().stream().sorted((one, other) -> one.rule().compareTo(other.rule()))
				.forEach(decision -> grid.row(decision.rule(),
						source.context().book().find(decision.rule()).map(RuleEntry::severity), decided(decision, words),
						decision.reason()));
		return grid.build();
	}

	private static String decided(Regrading decision, Words words) {
		return words.or(words.of(decision.severity()), "rule.off");
	}

	private static Grid inputs(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "inputs", "role file! bytes# sha256!");
		source.context().inputs().forEach(input -> grid.row(words.text("input." + input.role()), input.file(),
				input.size(), input.sha256()));
		source.context().list().ifPresent((SealedInput list) -> grid.row(words.text("input.list"), list.file(), list.size(),
				list.sha256()));
		return grid.build();
	}

	/** The rules whose verdicts in this check rest on an inference or on hearsay. */
	private static String hedged(ReportSource source) {
		RuleBook book = source.context().book();
		return source.words().or(source.words().of(source.result().findings().stream()
				.filter(finding -> book.entry(finding.rule()).confidence(finding.message().variant()).isHedged())
				.map(Finding::rule).distinct().sorted().toList()), "none");
	}
}
