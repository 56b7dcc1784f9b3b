package org.imprimatur.benchmarks.table;

import java.util.Map;
import java.util.Optional;

/**
 * What a process measured, or why it did not.
 *
 * @param figures by name; none when it failed
 * @param failure what kept it from ending
 * @param limit   seconds after which it was ended; 0 when it ended by itself
 */
record Trial(Map<String, Double> figures, Optional<String> failure, double limit) {

	/** It measured this. */
	static Trial of(Map<String, Double> figures) {
		return new Trial(Map.copyOf(figures), Optional.empty(), 0);
	}

	/** It failed. */
	static Trial failed(String why, double limit) {
		return new Trial(Map.of(), Optional.of(why), limit);
	}

	/** Whether it has figures. */
	boolean succeeded() {
		return failure.isEmpty();
	}

	/** How long the thing measured takes; not a number when it failed. */
	double seconds() {
		return figure("seconds");
	}

	/** One of the figures; not a number when it failed. */
	double figure(String name) {
		return figures.getOrDefault(name, Double.NaN);
	}
}
