package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.util.Map;
import java.util.function.BiFunction;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.benchmarks.peer.Agreement;
import org.imprimatur.benchmarks.peer.Peer;
import org.imprimatur.benchmarks.peer.RuleSelection;
import org.imprimatur.model.Estate;

/**
 * Measures the check of a loaded estate, after it has found the same as Imprimatur's own check by the same rules.
 *
 * @param rules by which it checks
 * @param maker makes the engine that checks an estate by such rules
 */
record CheckProbe(RuleSelection rules, BiFunction<Estate, RuleSelection, Peer<?>> maker) implements Probe {

	@Override
	public Map<String, Double> measure(Rollout rollout, double budget) throws IOException {
		Estate estate = rollout.load();
		Peer<?> peer = maker.apply(estate, rules);
		Agreement.demand(estate, rules, peer);
		return Map.of("seconds", Timing.warm(budget, peer::check));
	}
}
