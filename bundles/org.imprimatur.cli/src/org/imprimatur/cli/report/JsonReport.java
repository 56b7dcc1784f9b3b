package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;

/** Findings for scripts, in the form that {@code check.schema.json} beside this class describes. */
public final class JsonReport implements Report {

	private static final int FORMAT = 1;

	private final Wording wording;
	private final DeviceListing listing;

	/** A report with texts in that language and that many devices for each finding. */
	public JsonReport(Wording wording, DeviceListing listing) {
		this.wording = wording;
		this.listing = listing;
	}

	@Override
	public void write(CheckRun run, Writer out) throws IOException {
		JsonText json = new JsonText(out);
		Set<String> rules = new LinkedHashSet<>();
		json.object(() -> {
			json.put("format", FORMAT).put("version", run.version()).put("language", wording.locale().getLanguage())
					.put("day", run.day().toString()).put("failOn", literal(run.bar()))
					.put("failed", run.fails()).put("complete", !run.isIncomplete());
			json.array("plans", () -> {
				for (PlanOutcome plan : run.plans()) {
					json.object(() -> plan(plan, run.book(), json, rules));
				}
			});
			json.array("rules", () -> {
				for (String rule : rules) {
					new JsonRule(run.book(), wording).write(rule, json);
				}
			});
		}).end();
		out.write('\n');
	}

	private void plan(PlanOutcome plan, RuleBook book, JsonText json, Set<String> rules) throws IOException {
		json.put("file", plan.file().toString());
		if (plan.result().isPresent()) {
			result(plan.result().get(), book, json, rules);
		} else {
			json.put("verdict", "unreadable");
			json.array("problems", () -> {
				for (ReadProblem problem : plan.problems()) {
					json.object(() -> json.put("file", problem.file().toString()).put("line", problem.line())
							.put("column", problem.column()).put("message", problem.message()));
				}
			});
		}
	}

	private void result(CheckResult result, RuleBook book, JsonText json, Set<String> rules) throws IOException {
		json.put("verdict", literal(Verdict.of(result, book))).put("deployments", result.deployments())
				.put("devices", result.devices()).put("profiles", result.profiles());
		json.object("open", () -> {
			for (Severity severity : Severity.values()) {
				json.put(literal(severity), result.findings().stream()
						.filter(finding -> finding.isOpen() && finding.severity() == severity).count());
			}
		});
		JsonFinding form = new JsonFinding(book, wording, listing, new PlanLines());
		json.array("findings", () -> {
			for (Finding finding : result.findings()) {
				rules.add(finding.rule());
				form.write(finding, json);
			}
		});
		json.array("regradings", () -> {
			for (Regrading regrading : result.settings().regradings().values().stream()
					.sorted(Comparator.comparing(Regrading::rule)).toList()) {
				rules.add(regrading.rule());
				json.object(() -> regrading(regrading, book.entry(regrading.rule()), json));
			}
		});
	}

	private static void regrading(Regrading regrading, RuleEntry entry, JsonText json) throws IOException {
		json.put("rule", regrading.rule()).put("usual", literal(entry.severity()))
				.put("severity", regrading.severity().map(JsonReport::literal).orElse("off"))
				.put("reason", regrading.reason());
	}

	/** A literal as it stands in JSON. */
	static String literal(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT);
	}
}
