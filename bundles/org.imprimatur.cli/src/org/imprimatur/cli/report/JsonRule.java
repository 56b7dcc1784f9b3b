package org.imprimatur.cli.report;

import java.io.IOException;
import java.util.Objects;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.Source;

/** A rule as JSON. */
final class JsonRule {

	private final RuleBook book;
	private final Wording wording;

	JsonRule(RuleBook book, Wording wording) {
		this.book = book;
		this.wording = wording;
	}

	void write(String rule, JsonText json) throws IOException {
		RuleEntry entry = book.entry(rule);
		json.object(() -> {
			json.put("id", rule).put("title", book.title(rule, wording.locale()))
					.put("severity", JsonReport.literal(entry.severity())).put("confidence", entry.confidence().name())
					.put("technical", entry.technical()).put("explanation", book.explanation(rule, wording.locale()))
					.put("remedy", book.remedy(rule, wording.locale()))
					.texts("accepts", entry.accepts().stream().map(JsonReport::literal).sorted().toList());
			json.array("sources", () -> {
				for (Source source : book.sources(entry)) {
					if (Objects.nonNull(source)) {
						json.object(() -> json.put("id", source.id()).put("title", source.title())
								.put("address", source.address()).put("kind", source.kind())
								.put("published", source.published().map(Object::toString).orElse("")));
					}
				}
			});
		});
	}
}
