package org.imprimatur.benchmarks.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs benchmarks of JMH, each in a process of its own. */
final class Jmh {

	private static final int ITERATIONS = 3;

	private final Map<String, Statistics> results = new TreeMap<>();

	/** Runs all benchmarks of a class for these numbers of devices. */
	static Jmh run(Lab lab, Class<?> benchmarks, List<Integer> sizes) {
		Setting setting = lab.setting();
		TimeValue time = TimeValue.milliseconds((long) (setting.budget() * 1000 / ITERATIONS));
		Options options = new OptionsBuilder().include("^" + benchmarks.getName() + "\\.").forks(1)
				.param("devices", sizes.stream().map(String::valueOf).toArray(String[]::new))
				.param("folder", setting.folder().toString()).jvmArgsAppend(setting.jvm().toArray(String[]::new))
				.warmupIterations(ITERATIONS).warmupTime(time).measurementIterations(ITERATIONS).measurementTime(time)
				.verbosity(VerboseMode.SILENT).shouldFailOnError(true).build();
		lab.say("JMH: " + benchmarks.getSimpleName() + ", " + sizes);
		Jmh jmh = new Jmh();
		try {
			for (RunResult result : new Runner(options).run()) {
				jmh.results.put(result.getPrimaryResult().getLabel() + " " + result.getParams().getParam("devices"),
						result.getPrimaryResult().getStatistics());
			}
		} catch (RunnerException e) {
			throw new IllegalStateException(e);
		}
		return jmh;
	}

	/** The time, in seconds, that this share of the calls did not exceed. */
	double seconds(String benchmark, int devices, double share) {
		return results.get(benchmark + " " + devices).getPercentile(share * 100) / 1000;
	}
}
