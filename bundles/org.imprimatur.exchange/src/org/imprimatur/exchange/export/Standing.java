package org.imprimatur.exchange.export;

import java.util.Collection;
import java.util.List;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/**
 * How a device, or a deployment, stands.
 *
 * @param verdict whether it may be deployed
 * @param rules   ids of the rules whose open findings say otherwise or warn, in the order of the check
 */
public record Standing(Verdict verdict, List<String> rules) {

	/** No deployment reaches it. */
	public static final Standing UNPLANNED = new Standing(Verdict.UNPLANNED, List.of());

	/** How something stands that these findings concern. */
	static Standing of(Collection<Finding> findings) {
		return new Standing(Verdict.of(findings), findings.stream().filter(finding -> finding.counts(Severity.WARN))
				.map(Finding::rule).distinct().toList());
	}

	/** Whether it may not be deployed. */
	public boolean isBlocked() {
		return verdict == Verdict.BLOCKED;
	}
}
