package org.imprimatur.cli.report;

import java.io.IOException;
import java.util.Objects;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.rule.Confidence;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.Source;

/** Says why a rule exists and what to do about a finding. */
public final class RuleWords {

	private static final int INDENT = 2;
	private static final int DEEPER = 4;

	private final RuleBook book;
	private final Wording wording;

	/** Words for the rules of a book. */
	public RuleWords(RuleBook book, Wording wording) {
		this.book = book;
		this.wording = wording;
	}

	/** The explanation, where it comes from, and how sure that is. */
	public void why(String rule, Confidence confidence, Sheet sheet) throws IOException {
		sheet.paragraph(INDENT, DEEPER, Ink.BOLD, wording.text("rule.why"), book.explanation(rule, wording.locale()));
		for (Source source : book.sources(book.entry(rule))) {
			if (Objects.nonNull(source)) {
				sheet.paragraph(DEEPER, DEEPER + 2, Ink.FAINT, source.id(), source(source));
			}
		}
		sheet.paragraph(DEEPER, DEEPER + 2, Ink.FAINT, wording.text("rule.confidence"),
				book.foundation(rule, confidence, wording.locale()));
	}

	/** What to do about it. */
	public void remedy(String rule, Sheet sheet) throws IOException {
		sheet.paragraph(INDENT, DEEPER, Ink.BOLD, wording.text("rule.remedy"), book.remedy(rule, wording.locale()));
	}

	/** Title, month and address of a source. */
	private String source(Source source) {
		String title = source.published().map(month -> wording.text("source.dated", source.title(), month.toString()))
				.orElse(source.title());
		return source.address().isBlank() ? title : title + " " + source.address();
	}
}
