package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.util.Map;

import org.imprimatur.benchmarks.data.Rollout;

/** Something that is measured in a process of its own. */
@FunctionalInterface
interface Probe {

	/**
	 * Measures it.
	 *
	 * @param budget for how many seconds each figure is measured; once, if that takes longer
	 * @return figures by name
	 */
	Map<String, Double> measure(Rollout rollout, double budget) throws IOException;
}
