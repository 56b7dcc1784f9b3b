package org.imprimatur.validation.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.Settlement;

/** The evidence and the waivers of an estate, and what they answer. */
public final class Dossier {

	private final List<Evidence> evidence;
	private final List<Waiver> waivers;

	Dossier(Estate estate) {
		evidence = List.copyOf(estate.getEvidence());
		waivers = List.copyOf(estate.getWaivers());
	}

	/** Whether evidence of that kind, about one of these elements or the whole estate, holds on a day. */
	public boolean holds(EvidenceKind kind, Collection<? extends Element> about, LocalDate date) {
		return evidence.stream().anyMatch(
				e -> e.getKind() == kind && speaksOf(e.getAbout(), about) && Term.covers(null, e.getExpires(), date));
	}

	/**
	 * The best answer to a finding: one that holds before one that has expired.
	 *
	 * @param rule    id of the finding's rule
	 * @param accepts kinds of evidence the rule accepts beside evidence that names it
	 * @param byEvidence whether evidence can settle it at all; a waiver always can
	 * @param about   the elements the finding speaks of
	 */
	public Optional<Settlement> settles(String rule, Set<EvidenceKind> accepts, boolean byEvidence,
			Collection<? extends Element> about, LocalDate date) {
		Optional<Settlement> waived = best(waivers, w -> rule.equals(w.getRule()) && speaksOf(w.getScope(), about),
				Waiver::getExpires, date);
		if (!byEvidence || waived.isPresent() && !waived.get().expired()) {
			return waived;
		}
		Optional<Settlement> proven = best(evidence,
				e -> (e.getSatisfies().contains(rule) || accepts.contains(e.getKind())) && speaksOf(e.getAbout(), about),
				Evidence::getExpires, date);
		return proven.isPresent() && (waived.isEmpty() || !proven.get().expired()) ? proven : waived;
	}

	private static <E extends Element> Optional<Settlement> best(List<E> all, Predicate<E> fits,
			java.util.function.Function<E, LocalDate> expires, LocalDate date) {
		Optional<Settlement> best = Optional.empty();
		for (E element : all) {
			if (fits.test(element)) {
				LocalDate end = expires.apply(element);
				boolean expired = !Term.covers(null, end, date);
				if (best.isEmpty() || best.get().expired() && !expired) {
					best = Optional.of(new Settlement(element, Optional.ofNullable(end), expired));
				}
			}
		}
		return best;
	}

	private static boolean speaksOf(List<Element> scope, Collection<? extends Element> about) {
		return scope.isEmpty() || scope.stream().anyMatch(about::contains);
	}
}
