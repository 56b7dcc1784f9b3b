package org.imprimatur.validation;

import java.util.Map;
import java.util.Optional;

/**
 * A project's decisions about rules, by rule id.
 *
 * @param regradings decisions by the id of their rule
 */
public record RuleSettings(Map<String, Regrading> regradings) {

	/** Every rule as its book has it. */
	public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

	/** Copies the map. */
	public RuleSettings {
		regradings = Map.copyOf(regradings);
	}

	/** The decision about a rule. */
	public Optional<Regrading> of(String rule) {
		return Optional.ofNullable(regradings.get(rule));
	}

	/** Whether the project switched the rule off. */
	public boolean isOff(String rule) {
		return of(rule).filter(decision -> decision.severity().isEmpty()).isPresent();
	}
}
