package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** Findings for code-review tools: SARIF 2.1.0 (OASIS), one run for all plans. */
public final class SarifReport implements Report {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
			+ "sarif-schema-2.1.0.json";

	private final Wording wording;
	private final DeviceListing listing;

	/** A report with texts in that language and that many devices for each finding. */
	public SarifReport(Wording wording, DeviceListing listing) {
		this.wording = wording;
		this.listing = listing;
	}

	@Override
	public void write(CheckRun run, Writer out) throws IOException {
		JsonText json = new JsonText(out);
		SarifRules rules = SarifRules.of(run, wording);
		json.object(() -> {
			json.put("$schema", SCHEMA).put("version", "2.1.0");
			json.array("runs", () -> json.object(() -> run(run, rules, json)));
		}).end();
		out.write('\n');
	}

	private void run(CheckRun run, SarifRules rules, JsonText json) throws IOException {
		json.object("tool", () -> json.object("driver", () -> {
			json.put("name", "Imprimatur").put("version", run.version())
					.put("language", wording.locale().getLanguage());
			rules.write(json);
		}));
		json.array("invocations", () -> json.object(() -> invocation(run, rules, json)));
		json.array("artifacts", () -> {
			for (PlanOutcome plan : run.plans()) {
				json.object(() -> {
					json.object("location", () -> json.put("uri", SarifUri.of(plan.file(), run.base())));
					json.array("roles", () -> json.text("analysisTarget"));
				});
			}
		});
		SarifResult form = new SarifResult(run, rules, wording, listing);
		json.array("results", () -> {
			for (PlanOutcome plan : run.plans()) {
				if (plan.result().isPresent()) {
					for (Finding finding : plan.result().get().findings()) {
						form.write(finding, plan, json);
					}
				}
			}
		});
		json.put("columnKind", "utf16CodeUnits");
	}

	private static void invocation(CheckRun run, SarifRules rules, JsonText json) throws IOException {
		json.put("executionSuccessful", !run.isIncomplete());
		rules.writeOverrides(json);
		json.array("toolExecutionNotifications", () -> {
			for (PlanOutcome plan : run.plans()) {
				for (ReadProblem problem : plan.problems()) {
					json.object(() -> notification(problem, run.base(), json));
				}
			}
		});
	}

	private static void notification(ReadProblem problem, Path base, JsonText json) throws IOException {
		json.put("level", "error");
		json.object("message", () -> json.put("text", problem.message()));
		json.array("locations", () -> json.object(() -> json.object("physicalLocation", () -> {
			json.object("artifactLocation", () -> json.put("uri", SarifUri.of(problem.file(), base)));
			if (problem.line() > 0) {
				json.object("region", () -> json.put("startLine", problem.line()));
			}
		})));
	}

	/** The level for a severity; the severity itself stands in the properties. */
	static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case CONFIRM, WARN -> "warning";
		case ADVICE -> "note";
		case INFO -> "none";
		};
	}

	/** What kind of result a finding is: those that only inform are no alerts. */
	static String kind(Severity severity) {
		return severity == Severity.INFO ? "informational" : "fail";
	}
}
