package org.imprimatur.exchange.report.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.imprimatur.model.Element;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.Settlement;

/** Documents and decisions that answer findings, and how long they hold. */
final class EvidenceSection implements Section {

	/** Days before its end from which on something is marked. */
	private static final int SOON = 90;

	@Override
	public String id() {
		return "evidence";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		return Map.of("evidence", evidence(source), "waivers", waivers(source), "soon", SOON);
	}

	private static Grid evidence(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "evidence", "evidence kind about reference! recordedOn expires answers#");
		for (Evidence evidence : source.estate().getEvidence()) {
			grid.row(evidence, Words.lines(words.of(evidence.getKind()), words.of(evidence.getSatisfies())),
					about(evidence.getAbout(), words),
					Words.lines(words.of(evidence.getReference()),
							evidence.getSha256() == null ? "" : words.text("hash", words.of(evidence.getSha256()))),
					Words.lines(words.of(evidence.getDate()), words.of(evidence.getRecordedBy())),
					end(evidence.getExpires(), source), answers(evidence, source));
		}
		return grid.build();
	}

	private static Grid waivers(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "waivers", "waiver rule scope reason approver expires answers#");
		for (Waiver waiver : source.estate().getWaivers()) {
			grid.row(waiver, waiver.getRule(), about(waiver.getScope(), words), waiver.getReason(),
					Words.lines(words.of(waiver.getApprover()), words.of(waiver.getDate())),
					end(waiver.getExpires(), source), answers(waiver, source));
		}
		return grid.build();
	}

	private static String about(List<Element> elements, Words words) {
		return elements.isEmpty() ? words.text("wholeEstate")
				: Words.lines(elements.stream().map(words::path).toArray(String[]::new));
	}

	private static Cell end(LocalDate end, ReportSource source) {
		Words words = source.words();
		if (end == null) {
			return new Cell(words.text("noEnd"), Tone.PLAIN, "");
		}
		long left = ChronoUnit.DAYS.between(source.day(), end);
		if (left < 0) {
			return new Cell(words.text("expired", words.of(end)), Tone.ERROR, "");
		}
		return left <= SOON ? new Cell(words.text("expiresSoon", words.of(end), left), Tone.WARN, "")
				: new Cell(words.of(end), Tone.GOOD, "");
	}

	private static long answers(Element answer, ReportSource source) {
		return source.result().findings().stream()
				.filter(finding -> finding.settlement().filter(Settlement::holds).filter(it -> it.by() == answer).isPresent())
				.count();
	}
}
