package org.imprimatur.validation.proposal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.Survey;

/**
 * How many devices of an estate have each verdict: the worst of what is open about them.
 *
 * @param planned   those that some deployment reaches
 * @param unplanned how many none reaches
 */
public record VerdictCounts(Map<Verdict, Integer> planned, int unplanned) {

	/** Counts whole sets of devices, never single ones. */
	public static VerdictCounts of(Survey survey) {
		Map<Collection<Device>, Verdict> verdicts = byPart(survey);
		Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
		verdicts.forEach((part, verdict) -> counts.merge(verdict, part.size(), Integer::sum));
		int reached = counts.values().stream().mapToInt(Integer::intValue).sum();
		return new VerdictCounts(counts, survey.result().devices() - reached);
	}

	/** The verdict on each set of devices that a deployment reaches, the sets as the survey sorted them. */
	public static Map<Collection<Device>, Verdict> byPart(Survey survey) {
		Map<Collection<Device>, Verdict> verdicts = new IdentityHashMap<>();
		survey.facts().deployments().forEach(
				deployment -> deployment.devices().parts().forEach(part -> verdicts.put(part, Verdict.ALLOWED)));
		for (Finding finding : survey.result().findings()) {
			if (finding.isOpen()) {
				Set<Collection<Device>> parts = Scope.identities(finding.devices().parts());
				parts.forEach(part -> verdicts.computeIfPresent(part,
						(same, verdict) -> verdict.or(Verdict.of(finding.severity()))));
			}
		}
		return verdicts;
	}

	/** How many planned devices have that verdict. */
	public int of(Verdict verdict) {
		return planned.getOrDefault(verdict, 0);
	}
}
