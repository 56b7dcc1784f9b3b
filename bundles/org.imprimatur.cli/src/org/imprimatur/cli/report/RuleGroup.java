package org.imprimatur.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/**
 * The findings of one rule that have the same severity.
 *
 * @param rule     id of the rule
 * @param severity their severity
 * @param findings all of them
 * @param messages the same by what they say
 */
record RuleGroup(String rule, Severity severity, List<Finding> findings, Map<String, List<Finding>> messages) {

	private record Key(String rule, Severity severity) {
	}

	/**
	 * Groups findings, the most severe first, else in the order in which their rules first occur.
	 *
	 * @param text what a finding says
	 */
	static List<RuleGroup> of(Collection<Finding> findings, Function<Finding, String> text) {
		Map<Key, List<Finding>> byRule = new LinkedHashMap<>();
		for (Finding finding : findings) {
			byRule.computeIfAbsent(new Key(finding.rule(), finding.severity()), key -> new ArrayList<>()).add(finding);
		}
		List<RuleGroup> groups = new ArrayList<>();
		byRule.forEach((key, members) -> groups.add(new RuleGroup(key.rule(), key.severity(), members,
				byMessage(members, text))));
		groups.sort(Comparator.comparing(RuleGroup::severity).reversed());
		return groups;
	}

	private static Map<String, List<Finding>> byMessage(List<Finding> findings, Function<Finding, String> text) {
		Map<String, List<Finding>> messages = new LinkedHashMap<>();
		for (Finding finding : findings) {
			messages.computeIfAbsent(text.apply(finding), key -> new ArrayList<>()).add(finding);
		}
		return messages;
	}

	/** How many devices its findings concern, each counted once. */
	int devices() {
		return devices(findings);
	}

	/** How many devices these findings concern, each counted once. */
	static int devices(List<Finding> findings) {
		Set<Collection<?>> parts = Collections.newSetFromMap(new IdentityHashMap<>());
		findings.forEach(finding -> parts.addAll(finding.devices().parts()));
		return parts.stream().mapToInt(Collection::size).sum();
	}
}
