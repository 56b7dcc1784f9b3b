package org.imprimatur.workbench.editor.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/**
 * One thing to do next: the open findings of one rule, which have one remedy.
 *
 * @param findings of the rule and severity; at least one
 */
record NextSteps(List<Finding> findings) {

	/** What is to be done, the weightiest first. */
	static List<NextSteps> of(List<Finding> findings) {
		record Kind(String rule, Severity severity) {
		}
		Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
		findings.stream().filter(finding -> finding.counts(Severity.ADVICE)).forEach(finding -> kinds
				.computeIfAbsent(new Kind(finding.rule(), finding.severity()), kind -> new ArrayList<>()).add(finding));
		return kinds.values().stream().map(NextSteps::new)
				.sorted(Comparator.comparing((NextSteps step) -> step.first().severity()).reversed()).toList();
	}

	/** The first of its findings, to which the user is led. */
	Finding first() {
		return findings.getFirst();
	}

	/** How many devices are concerned. */
	int devices() {
		return DeviceSet.joined(findings.stream().map(Finding::devices)).size();
	}
}
