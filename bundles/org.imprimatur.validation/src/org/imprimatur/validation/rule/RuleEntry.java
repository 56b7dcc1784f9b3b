package org.imprimatur.validation.rule;

import java.util.List;
import java.util.Set;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.Track;

/**
 * What the rule book says of a rule, apart from its texts.
 *
 * @param id         RIM-203
 * @param severity   its usual severity; single findings may differ
 * @param confidence how well it is founded
 * @param hedged     variants of its messages that are an inference, whatever the rule's confidence
 * @param technical  true when it speaks of what works, not of what is licensed
 * @param tracks     on which tracks it is asked
 * @param accepts    kinds of evidence that settle its CONFIRM findings
 * @param sources    ids of its sources
 */
public record RuleEntry(String id, Severity severity, Confidence confidence, Set<String> hedged, boolean technical,
		Set<Track> tracks, Set<EvidenceKind> accepts, List<String> sources) {

	/** The source of what the check itself needs; no licensing text. */
	private static final List<String> PLAN_ITSELF = List.of("IMP");

	/** Whether it checks the plan itself, so that no licensing text founds it. */
	public boolean checksPlanItself() {
		return sources.equals(PLAN_ITSELF);
	}

	/** How well one of its messages is founded. */
	public Confidence confidence(String variant) {
		return hedged.contains(variant) ? Confidence.D : confidence;
	}
}
