package org.imprimatur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.cli.report.RuleList;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur explain}: what a rule says, why, and what to do. */
final class ExplainCommand implements Command {

	private static final String PREFIX = "RIM-";

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("RULE").descriptionKey("RULE").arity("1..*")
				.required(true).type(List.class).auxiliaryTypes(String.class).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		RuleBook book = RuleBook.installed();
		List<RuleEntry> rules = new ArrayList<>();
		for (String id : call.matchedPositionalValue(0, List.<String>of())) {
			rules.add(find(id, book).orElseThrow(() -> unknown(id, book, session)));
		}
		RuleList list = new RuleList(book, session.wording());
		Sheet sheet = new Sheet(session.out(), session.layout());
		for (int i = 0; i < rules.size(); i++) {
			if (i > 0) {
				sheet.gap();
			}
			list.full(rules.get(i), sheet);
		}
		return ExitCode.CLEAN;
	}

	/** Also by its number alone. */
	private static Optional<RuleEntry> find(String id, RuleBook book) {
		return book.find(id).or(() -> book.find(PREFIX + id));
	}

	private static UsageException unknown(String id, RuleBook book, Session session) {
		String full = id.toUpperCase(Locale.ROOT).startsWith(PREFIX) ? id : PREFIX + id;
		List<String> near = NearMatches.of(full, book.entries().stream().map(RuleEntry::id).toList());
		return near.isEmpty() ? session.usage("explain.unknown", id)
				: session.usage("explain.near", id, String.join(", ", near));
	}
}
