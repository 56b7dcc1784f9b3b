package org.imprimatur.workbench.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.rule.RuleIds;

/**
 * An evidence or a waiver that answers findings of a rule, or is of a kind that would.
 *
 * @param element  the evidence or waiver
 * @param by       who approved or recorded it; may be empty
 * @param text     reason of a waiver, reference of an evidence; may be empty
 * @param expires  its last day; null for none
 * @param expired  whether that is past
 * @param settles  how many findings it settles
 */
record Answer(Element element, String by, String text, LocalDate expires, boolean expired, int settles) {

	/** The answers to a rule, those that settle something first. */
	static List<Answer> to(RuleStanding rule, CheckResult result) {
		Estate estate = result.estate();
		Stream<Element> named = rule.findings().stream().flatMap(finding -> finding.settlement().stream())
				.map(Settlement::by);
		Stream<Element> waivers = estate.getWaivers().stream()
				.filter(waiver -> RuleIds.canonical(waiver.getRule()).equals(rule.id().toUpperCase(Locale.ROOT)))
				.map(Element.class::cast);
		Stream<Element> evidence = estate.getEvidence().stream()
				.filter(one -> rule.entry().accepts().contains(one.getKind())).map(Element.class::cast);
		return Stream.of(named, waivers, evidence).flatMap(all -> all).distinct().map(one -> of(one, rule, result.day()))
				.sorted((one, other) -> Integer.compare(other.settles(), one.settles())).toList();
	}

	private static Answer of(Element element, RuleStanding rule, LocalDate day) {
		int settles = (int) rule.findings().stream().map(Finding::settlement)
				.filter(it -> it.filter(Settlement::holds).filter(held -> held.by() == element).isPresent()).count();
		return switch (element) {
		case Waiver waiver -> new Answer(waiver, known(waiver.getApprover()), known(waiver.getReason()),
				waiver.getExpires(), past(waiver.getExpires(), day), settles);
		case Evidence evidence -> new Answer(evidence, known(evidence.getRecordedBy()), known(evidence.getReference()),
				evidence.getExpires(), past(evidence.getExpires(), day), settles);
		default -> new Answer(element, "", "", null, false, settles); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static boolean past(LocalDate end, LocalDate day) {
		return end != null && end.isBefore(day);
	}

	private static String known(String text) {
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}
}
