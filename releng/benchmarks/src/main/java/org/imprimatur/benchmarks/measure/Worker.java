package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.benchmarks.peer.DiagnosticianPeer;
import org.imprimatur.benchmarks.peer.DroolsPeer;
import org.imprimatur.benchmarks.peer.OwnCheck;
import org.imprimatur.benchmarks.peer.RuleSelection;

/**
 * The process in which one probe measures. Arguments: its name, number of devices, folder of the rollouts, seconds for
 * each figure. Prints a line {@code name=value} for each figure.
 */
public final class Worker {

	private static final Map<String, Probe> PROBES = Map.ofEntries(
			Map.entry("generate", (rollout, budget) -> {
				rollout.generate();
				return Map.of();
			}),
			Map.entry("examples", ExampleProbe::agree),
			Map.entry("check", new CheckProbe(RuleSelection.DEVICE, OwnCheck::new)),
			Map.entry("check-all", new CheckProbe(RuleSelection.ALL, OwnCheck::new)),
			Map.entry("check-drl", new CheckProbe(RuleSelection.DRL, OwnCheck::new)),
			Map.entry("diagnostician",
					new CheckProbe(RuleSelection.DEVICE, (estate, rules) -> new DiagnosticianPeer(estate, rules, false))),
			Map.entry("diagnostician-remembering",
					new CheckProbe(RuleSelection.DEVICE, (estate, rules) -> new DiagnosticianPeer(estate, rules, true))),
			Map.entry("diagnostician-drl",
					new CheckProbe(RuleSelection.DRL, (estate, rules) -> new DiagnosticianPeer(estate, rules, false))),
			Map.entry("drools", new CheckProbe(RuleSelection.DRL, (estate, rules) -> new DroolsPeer(estate, false))),
			Map.entry("drools-remembering",
					new CheckProbe(RuleSelection.DRL, (estate, rules) -> new DroolsPeer(estate, true))),
			Map.entry("load", FileProbes::load), Map.entry("load-csv", FileProbes::loadCsv),
			Map.entry("load-xmi", FileProbes::loadXmi), Map.entry("save", FileProbes::save),
			Map.entry("save-csv", FileProbes::saveCsv), Map.entry("save-xmi", FileProbes::saveXmi),
			Map.entry("import", ExchangeProbes::imports), Map.entry("export", ExchangeProbes::exports),
			Map.entry("diagram", DiagramProbe::measure));

	private Worker() {
	}

	/** Measures and prints. */
	public static void main(String[] arguments) throws IOException {
		Rollout rollout = new Rollout(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
		PROBES.get(arguments[0]).measure(rollout, Double.parseDouble(arguments[3]))
				.forEach((name, value) -> System.out.println(name + "=" + value));
	}
}
