package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Stages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The two stages of a whole check. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {

	@Param("1000")
	private int devices;
	@Param("")
	private String folder;
	private Stages stages;

	/** Loads the rollout. */
	@Setup
	public void load() throws IOException {
		stages = new Stages(new Rollout(devices, Path.of(folder)).load(), CheckOptions.on(Rollout.DAY));
	}

	/** Sorting all devices into licence profiles. */
	@Benchmark
	public void grouping() {
		stages.sort();
	}

	/** Asking every rule about every licence profile. */
	@Benchmark
	public int evaluation() {
		return stages.evaluate();
	}
}
