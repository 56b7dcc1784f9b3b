package org.imprimatur.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Element;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.rule.RuleBook;

/** Writes the findings of one rule: what, where, why, and what to do. */
final class GroupText {

	private static final int MOST_PLACES = 12;

	private record Place(Element element, String profile) {
	}

	private final RuleBook book;
	private final Catalogue catalogue;
	private final Wording wording;
	private final TextOptions options;
	private final PlanLines lines;
	private final Sheet sheet;

	GroupText(RuleBook book, Catalogue catalogue, Wording wording, TextOptions options, PlanLines lines,
			Sheet sheet) {
		this.book = book;
		this.catalogue = catalogue;
		this.wording = wording;
		this.options = options;
		this.lines = lines;
		this.sheet = sheet;
	}

	void write(RuleGroup group) throws IOException {
		heading(group);
		for (Map.Entry<String, List<Finding>> message : group.messages().entrySet()) {
			sheet.paragraph(2, message.getKey());
			places(message.getValue());
		}
		Finding first = group.findings().getFirst();
		RuleWords words = new RuleWords(book, wording);
		words.why(group.rule(), book.entry(group.rule()).confidence(first.message().variant()), sheet);
		words.remedy(group.rule(), sheet);
		if (first.regrading().isPresent()) {
			regrading(first.regrading().get());
		}
	}

	void heading(RuleGroup group) throws IOException {
		String title = group.rule() + " " + book.title(group.rule(), wording.locale());
		int devices = group.devices();
		String text = devices == 0 ? wording.text("group.findings", title, group.findings().size())
				: wording.text("group.devices", title, group.findings().size(), devices);
		sheet.paragraph(0, 2, SeverityWords.ink(group.severity()), wording.literal("severity", group.severity()), text);
	}

	private void regrading(Regrading regrading) throws IOException {
		sheet.paragraph(2, 4, Ink.BOLD, wording.text("project.regraded"), regrading.reason());
	}

	void places(List<Finding> findings) throws IOException {
		Map<Place, List<Finding>> places = new LinkedHashMap<>();
		for (Finding finding : findings) {
			String profile = finding.profile()
					.map(it -> ProfileWords.of(it, finding.element(), catalogue, wording)).orElse("");
			places.computeIfAbsent(new Place(finding.element(), profile), key -> new ArrayList<>()).add(finding);
		}
		int shown = 0;
		for (Map.Entry<Place, List<Finding>> place : places.entrySet()) {
			if (shown++ == MOST_PLACES && !options.all()) {
				sheet.paragraph(4, wording.text("places.more", places.size() - MOST_PLACES));
				return;
			}
			place(place.getKey(), place.getValue());
		}
	}

	private void place(Place place, List<Finding> findings) throws IOException {
		sheet.paragraph(4, 6, Ink.FAINT, "–", where(place, RuleGroup.devices(findings)));
		if (options.listing().isOn()) {
			devices(findings);
		}
		for (String answer : findings.stream().flatMap(finding -> finding.settlement().stream())
				.map(settlement -> SettlementWords.of(settlement, wording)).distinct().toList()) {
			sheet.paragraph(6, 8, Ink.FAINT, wording.text("settled.label"), answer);
		}
	}

	private String where(Place place, int devices) {
		String words = Places.of(place.element(), wording);
		int line = lines.of(place.element());
		if (line > 0) {
			words = wording.text("place.line", words, line);
		}
		if (devices == 0) {
			return words;
		}
		return place.profile().isEmpty() ? wording.text("place.devices", words, devices)
				: wording.text("place.profile", words, devices, place.profile());
	}

	private void devices(List<Finding> findings) throws IOException {
		List<String> serials = findings.stream()
				.flatMap(finding -> options.listing().serials(finding.devices()).stream()).distinct()
				.limit(options.listing().limit()).toList();
		int more = RuleGroup.devices(findings) - serials.size();
		if (!serials.isEmpty()) {
			String list = String.join(" ", serials);
			sheet.paragraph(6, 8, Ink.FAINT, wording.text("devices.label"),
					more > 0 ? wording.text("devices.more", list, more) : list);
		}
	}
}
