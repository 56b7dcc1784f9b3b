package org.imprimatur.exchange.entitlement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One entitlement of a document, as it stands.
 *
 * @param line  the line on which it begins
 * @param facts what is told of it; no empty texts
 * @param other what is told that a plan cannot hold: {@code path: text}
 */
public record EntRecord(long line, Map<EntFact, String> facts, List<String> other) {

	/** Copies the collections. */
	public EntRecord {
		facts = facts.isEmpty() ? Map.of() : new EnumMap<>(facts);
		other = List.copyOf(other);
	}

	/** What is told; empty when nothing. */
	public String get(EntFact fact) {
		return facts.getOrDefault(fact, "");
	}
}
