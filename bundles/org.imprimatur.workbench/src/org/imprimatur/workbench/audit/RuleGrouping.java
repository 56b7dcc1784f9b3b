package org.imprimatur.workbench.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** By what the rules are grouped. */
enum RuleGrouping {

	/** How much it weighs what they found: the worst first, and then those that found nothing open. */
	STANDING(Messages.byStanding) {
		@Override
		Comparable<?> key(RuleStanding rule) {
			return rule.standing() == Standing.OPEN ? -rule.findings().getFirst().severity().ordinal()
					: rule.standing().ordinal();
		}

		@Override
		String label(RuleStanding rule) {
			return rule.state();
		}
	},
	/** The section of the catalogue that they stand in. */
	SECTION(Messages.bySection) {
		@Override
		Comparable<?> key(RuleStanding rule) {
			return RuleSection.of(rule.id());
		}

		@Override
		String label(RuleStanding rule) {
			return RuleSection.of(rule.id()).label();
		}
	};

	private final String title;

	RuleGrouping(String title) {
		this.title = title;
	}

	/** What it is called. */
	String title() {
		return title;
	}

	/** What groups are known by, in the order of which they stand. */
	abstract Comparable<?> key(RuleStanding rule);

	abstract String label(RuleStanding rule);

	/** The groups of these rules, which keep their order within them. */
	List<RuleGroup> groups(List<RuleStanding> rules) {
		Map<Object, List<RuleStanding>> byKey = rules.stream()
				.collect(Collectors.groupingBy(this::key, () -> new TreeMap<>(natural()), Collectors.toList()));
		List<RuleGroup> groups = new ArrayList<>();
		byKey.forEach((key, members) -> groups.add(new RuleGroup(key, label(members.getFirst()), members)));
		return groups;
	}

	@SuppressWarnings("unchecked")
	private static Comparator<Object> natural() {
		return (one, other) -> ((Comparable<Object>) one).compareTo(other);
	}
}
