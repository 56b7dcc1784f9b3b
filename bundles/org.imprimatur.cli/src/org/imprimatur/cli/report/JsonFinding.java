package org.imprimatur.cli.report;

import java.io.IOException;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Element;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.rule.RuleBook;

/** A finding as JSON. */
final class JsonFinding {

	private final RuleBook book;
	private final Wording wording;
	private final DeviceListing listing;
	private final PlanLines lines;

	JsonFinding(RuleBook book, Wording wording, DeviceListing listing, PlanLines lines) {
		this.book = book;
		this.wording = wording;
		this.listing = listing;
		this.lines = lines;
	}

	void write(Finding finding, JsonText json) throws IOException {
		json.object(() -> {
			json.put("rule", finding.rule()).put("severity", JsonReport.literal(finding.severity()))
					.put("confidence", book.entry(finding.rule()).confidence(finding.message().variant()).name())
					.put("open", finding.isOpen()).put("message", book.text(finding, wording.locale()))
					.put("variant", finding.message().variant());
			json.object("where", () -> element(finding.element(), json));
			json.array("path", () -> path(finding.element(), json));
			json.array("related", () -> {
				for (Element related : finding.related()) {
					json.object(() -> element(related, json));
				}
			});
			if (finding.profile().isPresent()) {
				json.object("profile", () -> profile(finding.profile().get(), json));
			}
			json.put("devices", finding.devices().size());
			if (listing.isOn()) {
				json.texts("serials", listing.serials(finding.devices()));
			}
			if (finding.settlement().isPresent()) {
				json.object("settlement", () -> settlement(finding.settlement().get(), json));
			}
		});
	}

	private void path(Element element, JsonText json) throws IOException {
		EObject owner = element.eContainer();
		if (owner instanceof Element above) {
			path(above, json);
			json.object(() -> element(above, json));
		}
	}

	private void element(Element element, JsonText json) throws IOException {
		json.put("type", element.eClass().getName()).put("id", element.getId()).put("name", element.getName());
		int line = lines.of(element);
		if (line > 0) {
			json.put("line", line);
		}
	}

	private static void profile(LicenceProfile profile, JsonText json) throws IOException {
		for (DeviceColumn column : DeviceColumn.values()) {
			if (column.isShared()) {
				json.put(column.header(), profile.device().get(column));
			}
		}
		json.texts("circumstances", profile.circumstances().stream().map(JsonReport::literal).sorted().toList());
	}

	private void settlement(Settlement settlement, JsonText json) throws IOException {
		json.put("by", settlement.by() instanceof Evidence ? "evidence" : "waiver");
		element(settlement.by(), json);
		json.put("expires", settlement.expires().map(Object::toString).orElse("")).put("expired", settlement.expired())
				.put("incomplete", settlement.incomplete()).put("text", SettlementWords.of(settlement, wording));
	}
}
