package org.imprimatur.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.Source;

/** The rules that a run speaks of, as SARIF's reporting descriptors, and how the project re-graded them. */
final class SarifRules {

	private final RuleBook book;
	private final Wording wording;
	private final List<String> rules = new ArrayList<>();
	private final Map<String, Regrading> regradings = new LinkedHashMap<>();

	private SarifRules(RuleBook book, Wording wording) {
		this.book = book;
		this.wording = wording;
	}

	static SarifRules of(CheckRun run, Wording wording) {
		SarifRules rules = new SarifRules(run.book(), wording);
		run.plans().forEach(plan -> plan.result().ifPresent(rules::add));
		rules.rules.sort(null);
		return rules;
	}

	private void add(CheckResult result) {
		result.findings().stream().map(Finding::rule).forEach(this::add);
		result.settings().regradings().values().stream().sorted((one, other) -> one.rule().compareTo(other.rule()))
				.forEach(regrading -> {
					add(regrading.rule());
					regradings.putIfAbsent(regrading.rule(), regrading);
				});
	}

	private void add(String rule) {
		if (!rules.contains(rule)) {
			rules.add(rule);
		}
	}

	/** Where a rule stands among those written. */
	int index(String rule) {
		return rules.indexOf(rule);
	}

	void write(JsonText json) throws IOException {
		json.array("rules", () -> {
			for (String rule : rules) {
				json.object(() -> descriptor(book.entry(rule), json));
			}
		});
	}

	private void descriptor(RuleEntry entry, JsonText json) throws IOException {
		String id = entry.id();
		List<Source> sources = book.sources(entry).stream().filter(Objects::nonNull).toList();
		json.put("id", id);
		json.object("shortDescription", () -> json.put("text", book.title(id, wording.locale())));
		json.object("fullDescription", () -> json.put("text", book.explanation(id, wording.locale())));
		json.object("help", () -> json.put("text", help(id, sources, false)).put("markdown", help(id, sources, true)));
		json.put("helpUri", sources.stream().map(Source::address).filter(SarifRules::isAddress).findFirst().orElse(""));
		json.object("defaultConfiguration", () -> json.put("level", SarifReport.level(entry.severity())));
		json.object("properties", () -> json.put("severity", JsonReport.literal(entry.severity()))
				.put("confidence", entry.confidence().name())
				.put("confidenceText", book.foundation(id, entry.confidence(), wording.locale()))
				.put("technical", entry.technical())
				.texts("tags", List.of(entry.technical() ? "technical" : "licensing")));
	}

	private String help(String rule, List<Source> sources, boolean markdown) {
		StringBuilder help = new StringBuilder(book.explanation(rule, wording.locale()));
		help.append("\n\n").append(wording.text("rule.remedy")).append(' ')
				.append(book.remedy(rule, wording.locale()));
		if (!sources.isEmpty()) {
			help.append("\n\n").append(wording.text("rule.sources")).append('\n');
		}
		for (Source source : sources) {
			String date = source.published().map(month -> " (" + month + ")").orElse("");
			help.append("\n- ").append(markdown && isAddress(source.address())
					? "[" + source.title().replace("[", "\\[").replace("]", "\\]") + "](<" + source.address() + ">)"
							+ date
					: source.title() + date + (source.address().isBlank() ? "" : ", " + source.address()));
		}
		return help.toString();
	}

	private static boolean isAddress(String address) {
		return (address.startsWith("https://") || address.startsWith("http://")) && address.indexOf(' ') < 0
				&& address.chars().allMatch(character -> character > ' ' && character < 0x7F);
	}

	/** What the project decided, as overrides of the rules' configurations. */
	void writeOverrides(JsonText json) throws IOException {
		json.array("ruleConfigurationOverrides", () -> {
			for (Regrading regrading : regradings.values()) {
				json.object(() -> override(regrading, json));
			}
		});
	}

	private void override(Regrading regrading, JsonText json) throws IOException {
		json.object("descriptor", () -> json.put("id", regrading.rule()).put("index", index(regrading.rule())));
		json.object("configuration", () -> {
			json.put("enabled", regrading.severity().isPresent());
			if (regrading.severity().isPresent()) {
				json.put("level", SarifReport.level(regrading.severity().get()));
			}
		});
		json.object("properties", () -> json.put("reason", regrading.reason()));
	}
}
