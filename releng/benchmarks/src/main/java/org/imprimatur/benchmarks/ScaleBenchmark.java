package org.imprimatur.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.LiveCheck;

/**
 * Measures what a check of a generated rollout costs, and sets it against reading the same file with FastCSV alone in
 * the same process. Arguments: number of devices (1,000,000), folder for the files (a temporary one), rounds (5).
 */
public final class ScaleBenchmark {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private ScaleBenchmark() {
	}

	/** Runs the benchmark and prints its table. */
	public static void main(String[] arguments) throws IOException {
		int devices = arguments.length > 0 ? Integer.parseInt(arguments[0].replace("_", "")) : 1_000_000;
		Path folder = arguments.length > 1 ? Files.createDirectories(Path.of(arguments[1]))
				: Files.createTempDirectory("imprimatur-scale");
		int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
		Path plan = generate(devices, folder);
		measure(devices, plan, rounds);
	}

	/** Writes a fleet and its plan, unless they are there; returns the plan's file. */
	static Path generate(int devices, Path folder) throws IOException {
		Path fleet = folder.resolve("scale-" + devices + ".fleet.csv");
		Path plan = folder.resolve("scale-" + devices + ".imprimatur");
		if (Files.notExists(plan)) {
			new FleetGenerator(42).write(fleet, devices);
			ResourceSet resources = new EstateStore().newResourceSet();
			Fleet loaded = (Fleet) resources.getResource(uri(fleet), true).getContents().get(0);
			Resource resource = resources.createResource(uri(plan));
			Estate estate = PlanGenerator.plan(loaded);
			resource.getContents().add(estate);
			new EstateStore().save(estate, Progress.NONE);
		}
		return plan;
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().toString());
	}

	private static void measure(int devices, Path plan, int rounds) throws IOException {
		Path fleet = plan.resolveSibling(plan.getFileName().toString().replace(".imprimatur", ".fleet.csv"));
		List<Double> floor = new ArrayList<>();
		List<Double> load = new ArrayList<>();
		List<Double> check = new ArrayList<>();
		long heap = 0;
		Estate estate = null;
		CheckResult result = null;
		for (int round = 0; round < rounds; round++) {
			estate = null;
			result = null;
			floor.add(Timing.seconds(() -> Timing.readAlone(fleet)));
			long before = liveHeap();
			Estate[] loaded = new Estate[1];
			load.add(Timing.seconds(() -> loaded[0] = new EstateStore().load(plan, Progress.NONE)));
			estate = loaded[0];
			heap = liveHeap() - before;
			CheckResult[] checked = new CheckResult[1];
			check.add(Timing.seconds(() -> checked[0] = Checker.check(loaded[0], CheckOptions.on(DAY))));
			result = checked[0];
		}
		System.out.printf("devices %,d; profiles %,d; findings %,d; file %,d bytes%n", devices, result.profiles(),
				result.findings().size(), Files.size(fleet));
		System.out.printf("FastCSV alone    %.3f s (median of %d)%n", Timing.median(floor), rounds);
		System.out.printf("load             %.3f s, %.2f x FastCSV alone%n", Timing.median(load),
				Timing.median(load) / Timing.median(floor));
		System.out.printf("check            %.3f s, %.2f x FastCSV alone%n", Timing.median(check),
				Timing.median(check) / Timing.median(floor));
		System.out.printf("live heap        %.0f bytes a device%n", heap / (double) devices);
		edits(estate);
	}

	private static void edits(Estate estate) throws IOException {
		List<Device> fleet = estate.getFleets().get(0).getDevices();
		Random random = new Random(7);
		try (LiveCheck live = new LiveCheck(estate, CheckOptions.on(DAY))) {
			edit(live, "edition of a device", i -> DeviceColumn.LICENCE_EDITION
					.set(fleet.get(random.nextInt(fleet.size())), i % 2 == 0 ? "Core" : "Professional"));
			edit(live, "language of an image", i -> estate.getImages().get(0).setLanguage(i % 2 == 0 ? "en-US" : "ja-JP"));
			edit(live, "group to another wave", i -> {
				var waves = estate.getPlans().get(0).getWaves();
				var from = waves.get(i % 2).getDeployments();
				waves.get((i + 1) % 2).getDeployments().add(from.get(0));
			});
		}
	}

	private static void edit(LiveCheck live, String what, Consumer<Integer> edit) throws IOException {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			edit.accept(i);
			times.add(Timing.seconds(live::refresh));
		}
		System.out.printf("after an edit    %.2f ms median: %s%n", 1000 * Timing.median(times), what);
	}

	private static long liveHeap() {
		System.gc();
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}
}
