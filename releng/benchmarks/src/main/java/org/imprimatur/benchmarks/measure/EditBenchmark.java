package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Wave;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.engine.LiveCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One edit of a plan that is followed, and the check of what it touches. Each edit changes something. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EditBenchmark {

	@Param("1000")
	private int devices;
	@Param("")
	private String folder;
	private Estate estate;
	private List<Device> fleet;
	private List<Wave> waves;
	private LiveCheck live;
	private final Random random = new Random(7);
	private int edits;

	/** Loads and follows the rollout. */
	@Setup
	public void load() throws IOException {
		estate = new Rollout(devices, Path.of(folder)).load();
		fleet = estate.getFleets().getFirst().getDevices();
		waves = estate.getPlans().getFirst().getWaves();
		live = new LiveCheck(estate, CheckOptions.on(Rollout.DAY));
	}

	/** Follows it no more. */
	@TearDown
	public void close() {
		live.close();
	}

	/** The licensed edition of some device. */
	@Benchmark
	public Delta edition() {
		Device device = fleet.get(random.nextInt(fleet.size()));
		DeviceColumn.LICENCE_EDITION.set(device,
				"Core".equals(DeviceColumn.LICENCE_EDITION.get(device)) ? "Professional" : "Core");
		return live.refresh();
	}

	/** The language of the image that most devices get. */
	@Benchmark
	public Delta language() {
		estate.getImages().getFirst().setLanguage(edits++ % 2 == 0 ? "en-US" : "ja-JP");
		return live.refresh();
	}

	/** A group, with its deployment, into another wave. */
	@Benchmark
	public Delta wave() {
		List<Deployment> from = waves.get(edits++ % 2).getDeployments();
		waves.get(edits % 2).getDeployments().add(from.getFirst());
		return live.refresh();
	}
}
