package org.imprimatur.validation.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.rule.RuleIds;

/** The evidence and the waivers of an estate, and what they answer. */
public final class Dossier {

	private final List<Evidence> evidence;
	private final List<Waiver> waivers;

	Dossier(Estate estate) {
		evidence = List.copyOf(estate.getEvidence());
		waivers = List.copyOf(estate.getWaivers());
	}

	/** Whether there is nothing that could answer a finding. */
	public boolean isEmpty() {
		return evidence.isEmpty() && waivers.isEmpty();
	}

	/** Whether complete evidence of that kind, about one of these elements or the whole estate, holds on a day. */
	public boolean holds(EvidenceKind kind, Collection<? extends Element> about, LocalDate date) {
		return evidence.stream().anyMatch(e -> e.getKind() == kind && speaksOf(e.getAbout(), about)
				&& Gap.of(e).isEmpty() && Term.covers(null, e.getExpires(), date));
	}

	/**
	 * The best answer to a finding: one that holds before one that has expired or is incomplete.
	 *
	 * @param rule       id of the finding's rule
	 * @param accepts    kinds of evidence the rule accepts beside evidence that names it
	 * @param byEvidence whether evidence can settle it at all; a waiver always can
	 * @param about      the elements the finding speaks of
	 * @param date       the day judged
	 */
	public Optional<Settlement> settles(String rule, Set<EvidenceKind> accepts, boolean byEvidence,
			Collection<? extends Element> about, LocalDate date) {
		Optional<Settlement> waived = best(waivers.stream()
				.filter(w -> rule.equals(RuleIds.canonical(w.getRule())) && speaksOf(w.getScope(), about))
				.map(w -> settlement(w, w.getExpires(), Gap.of(w), date)));
		if (!byEvidence || waived.filter(Settlement::holds).isPresent()) {
			return waived;
		}
		Optional<Settlement> proven = best(evidence.stream()
				.filter(e -> (names(e, rule) || accepts.contains(e.getKind())) && speaksOf(e.getAbout(), about))
				.map(e -> settlement(e, e.getExpires(), Gap.of(e), date)));
		return proven.isPresent() && (waived.isEmpty() || proven.get().holds()) ? proven : waived;
	}

	private static boolean names(Evidence evidence, String rule) {
		return evidence.getSatisfies().stream().map(RuleIds::canonical).anyMatch(rule::equals);
	}

	private static Settlement settlement(Element by, LocalDate end, List<Gap> gaps, LocalDate date) {
		return new Settlement(by, Optional.ofNullable(end), !Term.covers(null, end, date), !gaps.isEmpty(), date);
	}

	/** The first that holds, or else the first. */
	private static Optional<Settlement> best(Stream<Settlement> all) {
		return all.reduce((best, next) -> best.holds() || !next.holds() ? best : next);
	}

	private static boolean speaksOf(List<Element> scope, Collection<? extends Element> about) {
		return scope.isEmpty() || scope.stream().anyMatch(about::contains);
	}
}
