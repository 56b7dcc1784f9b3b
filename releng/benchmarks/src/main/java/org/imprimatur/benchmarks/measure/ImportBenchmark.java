package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.benchmarks.data.IntuneGenerator;
import org.imprimatur.exchange.FleetImport;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;

/**
 * Measures the import of generated Intune reports into a new fleet file, and of later reports into that, and sets it
 * against reading the report with FastCSV alone in the same process. Arguments: rounds (3), folder for the files (a
 * temporary one), numbers of devices (100,000 and 1,000,000).
 */
public final class ImportBenchmark {

	private ImportBenchmark() {
	}

	/** Runs the benchmark and prints its table. */
	public static void main(String[] arguments) throws IOException {
		int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
		Path folder = arguments.length > 1 ? Files.createDirectories(Path.of(arguments[1]))
				: Files.createTempDirectory("imprimatur-import");
		List<String> sizes = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length)
				: List.of("100000", "1000000");
		for (String size : sizes) {
			measure(Integer.parseInt(size.replace("_", "")), folder, rounds);
		}
	}

	/** The generated report, written unless it is there. */
	static Path report(int devices, Path folder, boolean later) throws IOException {
		Path file = folder.resolve("intune-" + devices + (later ? "-later.csv" : ".csv"));
		if (Files.notExists(file)) {
			new IntuneGenerator(42).write(file, devices, later);
		}
		return file;
	}

	private static void measure(int devices, Path folder, int rounds) throws IOException {
		Path first = report(devices, folder, false);
		Path later = report(devices, folder, true);
		Path fleet = folder.resolve("imported.fleet.csv");
		List<Double> floor = new ArrayList<>();
		List<Double> imports = new ArrayList<>();
		List<Double> same = new ArrayList<>();
		List<Double> merges = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			Files.deleteIfExists(fleet);
			floor.add(Timing.seconds(() -> Timing.readAlone(first)));
			imports.add(Timing.seconds(() -> load(first, fleet)));
			same.add(Timing.seconds(() -> load(first, fleet)));
			merges.add(Timing.seconds(() -> load(later, fleet)));
		}
		System.out.printf("devices %,d; report %,d bytes; fleet %,d bytes; median of %d%n", devices,
				Files.size(first), Files.size(fleet), rounds);
		System.out.printf("FastCSV alone       %.3f s%n", Timing.median(floor));
		print("import", imports, floor);
		print("same report again", same, floor);
		print("later report", merges, floor);
		System.out.printf("peak heap           %,d MB%n", ManagementFactory.getMemoryPoolMXBeans().stream()
				.filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(ImportBenchmark::peak).sum() >> 20);
	}

	private static long peak(MemoryPoolMXBean pool) {
		return pool.getPeakUsage().getUsed();
	}

	private static void print(String what, List<Double> seconds, List<Double> floor) {
		System.out.printf("%-19s %.3f s, %.2f x FastCSV alone%n", what, Timing.median(seconds),
				Timing.median(seconds) / Timing.median(floor));
	}

	/** Imports a report. */
	static void load(Path report, Path fleet) throws IOException {
		FleetImport.Outcome outcome = new FleetImport(
				new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH)).run(List.of(report), fleet,
						Optional.empty(), false);
		if (outcome.result().counts().devices() == 0) {
			throw new IOException(report + " has no devices");
		}
	}
}
