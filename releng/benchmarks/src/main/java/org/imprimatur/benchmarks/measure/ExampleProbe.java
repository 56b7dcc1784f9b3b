package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.benchmarks.peer.Agreement;
import org.imprimatur.benchmarks.peer.DiagnosticianPeer;
import org.imprimatur.benchmarks.peer.DroolsPeer;
import org.imprimatur.benchmarks.peer.RuleSelection;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;

/** Measures nothing, but sees that all engines agree on the example estates, where more rules speak than on a rollout. */
final class ExampleProbe {

	private static final Path ESTATES = Path.of("bundles", "org.imprimatur.examples", "estates");

	private ExampleProbe() {
	}

	/** Looks at the examples of the checkout in which it runs. */
	static Map<String, Double> agree(Rollout unused, double budget) throws IOException {
		List<Path> plans;
		try (Stream<Path> files = Files.walk(ESTATES)) {
			plans = files.filter(file -> file.toString().endsWith(".imprimatur")).toList();
		}
		for (Path plan : plans) {
			Estate estate = new EstateStore().load(plan, Progress.NONE);
			Agreement.demand(estate, RuleSelection.DEVICE, new DiagnosticianPeer(estate, RuleSelection.DEVICE, false));
			Agreement.demand(estate, RuleSelection.DRL, new DroolsPeer(estate, false));
		}
		return Map.of();
	}
}
