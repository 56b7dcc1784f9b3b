package org.imprimatur.diagram.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.diagram.specification.SpecElement;

/**
 * How far right the figures of a top mapping stand: behind those from which edges lead to them. An edge that would close a
 * circle counts for nothing.
 */
final class Ranks {

	private final Map<SpecElement, Set<SpecElement>> sources = new HashMap<>();
	private final Map<SpecElement, Integer> ranks = new HashMap<>();

	Ranks(List<SpecElement> edges) {
		for (SpecElement edge : edges) {
			for (SpecElement target : edge.links("targetMapping")) {
				for (SpecElement source : edge.links("sourceMapping")) {
					sources.computeIfAbsent(top(target), key -> new HashSet<>()).add(top(source));
				}
			}
		}
	}

	private static SpecElement top(SpecElement mapping) {
		return mapping.parent().type().endsWith("Layer") ? mapping : top(mapping.parent());
	}

	/** The rank of a top mapping; 0 is leftmost. */
	int of(SpecElement mapping) {
		return rank(mapping, new HashSet<>());
	}

	private int rank(SpecElement mapping, Set<SpecElement> under) {
		Integer known = ranks.get(mapping);
		if (known != null) {
			return known;
		}
		under.add(mapping);
		int rank = sources.getOrDefault(mapping, Set.of()).stream().filter(source -> !under.contains(source))
				.mapToInt(source -> rank(source, under) + 1).max().orElse(0);
		under.remove(mapping);
		if (under.isEmpty()) {
			ranks.put(mapping, rank);
		}
		return rank;
	}
}
