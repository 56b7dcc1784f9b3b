package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlanExports;
import org.imprimatur.model.io.Progress;

/** An import and an export of all devices, each beside FastCSV alone on the same rows. */
final class ExchangeProbes {

	private ExchangeProbes() {
	}

	/** Imports a report of Intune into a new fleet. */
	static Map<String, Double> imports(Rollout rollout, double budget) throws IOException {
		Path report = ImportBenchmark.report(rollout.devices(), rollout.folder(), false);
		Path fleet = rollout.beside("-imported.fleet.csv");
		return Map.of("alone", Timing.warm(budget, () -> Timing.readAlone(report)), "seconds",
				Timing.warm(budget, () -> {
					Files.deleteIfExists(fleet);
					ImportBenchmark.load(report, fleet);
				}));
	}

	/** Exports the devices with their verdicts as CSV. */
	static Map<String, Double> exports(Rollout rollout, double budget) throws IOException {
		ExportContext context = ExportBenchmark.context(rollout);
		PlanExport csv = PlanExports.byId("csv").orElseThrow();
		return Map.of("alone",
				Timing.warm(budget, () -> ExportBenchmark.writeAlone(context, rollout.beside("-rows.csv"))), "seconds",
				Timing.warm(budget, () -> csv.write(context, rollout.beside("-export.csv"), Progress.NONE)));
	}
}
