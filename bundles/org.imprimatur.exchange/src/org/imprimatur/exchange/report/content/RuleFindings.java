package org.imprimatur.exchange.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.model.Device;
import org.imprimatur.exchange.export.table.ProfileText;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Confidence;
import org.imprimatur.validation.rule.RuleBook;

/**
 * What one rule found.
 *
 * @param rule        its id
 * @param title       what it demands
 * @param severity    the heaviest severity among the findings, in words
 * @param tone        how that looks
 * @param open        how many findings are open
 * @param settled     how many are settled
 * @param devices     how many devices all of them concern
 * @param explanation why it demands it
 * @param remedy      what to do
 * @param confidence  how well it is founded
 * @param hedged      whether that is an inference or hearsay
 * @param sources     its sources, a line each
 * @param grid        the findings
 */
public record RuleFindings(String rule, String title, String severity, Tone tone, long open, long settled, long devices,
		String explanation, String remedy, String confidence, boolean hedged, String sources, Grid grid) {

	private static final int MOST = 50;

	/** The findings of a check by rule, the heaviest open ones first. */
	static List<RuleFindings> of(ReportSource source) {
		Map<String, List<Finding>> byRule = new LinkedHashMap<>();
		source.result().findings()
				.forEach(finding -> byRule.computeIfAbsent(finding.rule(), key -> new ArrayList<>()).add(finding));
		return byRule.values().stream()
				.sorted(Comparator.<List<Finding>, Boolean>comparing(RuleFindings::isSettled)
						.thenComparing(RuleFindings::worst, Comparator.reverseOrder())
						.thenComparing(findings -> findings.getFirst().rule()))
				.map(findings -> of(findings, source)).toList();
	}

	private static boolean isSettled(List<Finding> findings) {
		return findings.stream().noneMatch(Finding::isOpen);
	}

	private static Severity worst(List<Finding> findings) {
		boolean settled = isSettled(findings);
		return findings.stream().filter(finding -> settled || finding.isOpen()).map(Finding::severity)
				.max(Comparator.naturalOrder()).orElseThrow();
	}

	private static RuleFindings of(List<Finding> findings, ReportSource source) {
		Words words = source.words();
		RuleBook book = source.context().book();
		String rule = findings.getFirst().rule();
		Confidence confidence = findings.stream().map(finding -> book.entry(rule).confidence(finding.message().variant()))
				.max(Comparator.naturalOrder()).orElseThrow();
		long open = findings.stream().filter(Finding::isOpen).count();
		return new RuleFindings(rule, book.title(rule, words.locale()), words.of(worst(findings)), Tone.of(worst(findings)), open,
				findings.size() - open, source.devices(findings), book.explanation(rule, words.locale()),
				book.remedy(rule, words.locale()),
				words.text("confidence", confidence.name(), book.foundation(rule, confidence, words.locale())),
				confidence.isHedged() && !book.entry(rule).checksPlanItself(), source.sources(book.entry(rule).sources()),
				grid(rule, findings, source));
	}

	private static Grid grid(String rule, List<Finding> findings, ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = new Grid.Builder(words, "found", "found-" + rule, "place found devices# serials! state", rule)
				.atMost(MOST);
		for (Finding finding : findings) {
			grid.row(words.path(finding.element()),
					Words.lines(Words.clean(source.context().book().text(finding, words.locale())),
							Words.clean(ProfileText.of(finding, source.export()))),
					finding.devices().size(), serials(finding, source), state(finding, words));
		}
		return grid.build();
	}

	private static String serials(Finding finding, ReportSource source) {
		int listed = source.context().serials();
		String serials = String.join(" ", finding.devices().stream().limit(listed).map(Device::getSerial)
				.map(Words::clean).toList());
		int more = finding.devices().size() - listed;
		return more > 0 ? source.words().text("serials.more", serials, more) : serials;
	}

	private static Cell state(Finding finding, Words words) {
		String regraded = finding.regrading().map(decision -> words.text("regraded", Words.clean(decision.reason()))).orElse("");
		String state = finding.settlement().map(settlement -> words.text(
				settlement.incomplete() ? "settled.incomplete" : settlement.expired() ? "settled.expired" : "settled.by",
				words.of(settlement.by()), words.or(words.of(settlement.expires()), "settled.noEnd")))
				.orElse(words.text("open"));
		return new Cell(Words.lines(words.of(finding.severity()), state, regraded),
				finding.isOpen() ? Tone.of(finding.severity()) : Tone.GOOD, "");
	}
}
