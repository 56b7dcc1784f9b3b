package org.imprimatur.cli.report;

import java.io.IOException;
import java.nio.file.Path;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.rule.RuleBook;

/** A finding as SARIF's result. */
final class SarifResult {

	private final CheckRun run;
	private final RuleBook book;
	private final SarifRules rules;
	private final Wording wording;
	private final DeviceListing listing;
	private final PlanLines lines = new PlanLines();

	SarifResult(CheckRun run, SarifRules rules, Wording wording, DeviceListing listing) {
		this.run = run;
		this.book = run.book();
		this.rules = rules;
		this.wording = wording;
		this.listing = listing;
	}

	void write(Finding finding, PlanOutcome plan, JsonText json) throws IOException {
		json.object(() -> {
			json.put("ruleId", finding.rule()).put("ruleIndex", rules.index(finding.rule())).put("kind", SarifReport.kind(finding.severity()))
					.put("level", SarifReport.level(finding.severity()));
			json.object("message", () -> json.put("text", message(finding, plan)));
			json.array("locations", () -> location(finding.element(), plan, json));
			json.array("relatedLocations", () -> {
				for (Element related : finding.related()) {
					location(related, plan, json);
				}
			});
			json.object("partialFingerprints", () -> json.put("imprimatur/v1", Fingerprint.of(finding)));
			json.array("suppressions", () -> {
				if (!finding.isOpen()) {
					json.object(() -> suppression(finding.settlement().orElseThrow(), json));
				}
			});
			json.object("properties", () -> properties(finding, json));
		});
	}

	private String message(Finding finding, PlanOutcome plan) {
		String text = book.text(finding, wording.locale());
		int devices = finding.devices().size();
		if (devices == 0) {
			return text;
		}
		return finding.profile()
				.map(profile -> wording.text("sarif.profile", text, devices,
						ProfileWords.of(profile, finding.element(), plan.result().orElseThrow().catalogue(), wording)))
				.orElseGet(() -> wording.text("sarif.devices", text, devices));
	}

	private void location(Element element, PlanOutcome plan, JsonText json) throws IOException {
		Path file = PlanLines.file(element);
		int line = lines.of(element);
		json.object(() -> {
			json.object("physicalLocation", () -> {
				json.object("artifactLocation",
						() -> json.put("uri", SarifUri.of(file == null ? plan.file() : file, run.base())));
				if (line > 0) {
					json.object("region", () -> json.put("startLine", line));
				}
			});
			json.array("logicalLocations", () -> json.object(() -> json.put("name", Places.of(element, wording))
					.put("fullyQualifiedName", element.getId()).put("kind", element.eClass().getName())));
		});
	}

	private void suppression(Settlement settlement, JsonText json) throws IOException {
		json.put("kind", "external").put("status", "accepted").put("justification",
				SettlementWords.of(settlement, wording));
	}

	private void properties(Finding finding, JsonText json) throws IOException {
		json.put("severity", JsonReport.literal(finding.severity()))
				.put("confidence", book.entry(finding.rule()).confidence(finding.message().variant()).name())
				.put("open", finding.isOpen()).put("devices", finding.devices().size());
		if (listing.isOn()) {
			json.texts("serials", listing.serials(finding.devices()));
		}
		json.put("settlement", finding.settlement().map(it -> SettlementWords.of(it, wording)).orElse(""));
	}
}
