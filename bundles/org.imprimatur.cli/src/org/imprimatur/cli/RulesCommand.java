package org.imprimatur.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.imprimatur.cli.report.RuleList;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur rules}: the catalogue of rules. */
final class RulesCommand implements Command {

	/** Forms of the list. */
	enum Format {
		TEXT, JSON
	}

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("WORD").descriptionKey("WORD").arity("0..*")
				.type(List.class).auxiliaryTypes(String.class).build());
		spec.addOption(OptionSpec.builder("-s", "--severity").paramLabel("SEVERITY").hideParamSyntax(true)
				.arity("1").splitRegex(",")
				.type(List.class).auxiliaryTypes(Severity.class)
				.completionCandidates(List.of("error", "confirm", "warn", "advice", "info")).build());
		spec.addOption(OptionSpec.builder("-f", "--format").paramLabel("FORMAT").type(Format.class)
				.completionCandidates(List.of("text", "json")).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		RuleBook book = RuleBook.installed();
		List<Severity> severities = call.matchedOptionValue("--severity", List.of());
		List<String> words = call.matchedPositionalValue(0, List.of());
		List<RuleEntry> rules = book.entries().stream()
				.filter(rule -> severities.isEmpty() || severities.contains(rule.severity()))
				.filter(rule -> words.stream().allMatch(word -> mentions(rule, word, book, session))).toList();
		RuleList list = new RuleList(book, session.wording());
		if (call.matchedOptionValue("--format", Format.TEXT) == Format.JSON) {
			StringWriter json = new StringWriter();
			list.json(rules, json);
			session.out().print(json);
		} else {
			list.table(rules, new Sheet(session.out(), session.layout()));
			if (rules.isEmpty()) {
				session.err().println(session.wording().text("rules.none"));
			}
		}
		return ExitCode.CLEAN;
	}

	private static boolean mentions(RuleEntry rule, String word, RuleBook book, Session session) {
		Locale locale = session.wording().locale();
		String text = rule.id() + " " + book.title(rule.id(), locale) + " " + book.explanation(rule.id(), locale) + " "
				+ book.remedy(rule.id(), locale);
		return text.toLowerCase(locale).contains(word.toLowerCase(locale));
	}
}
