package org.imprimatur.benchmarks.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.imprimatur.benchmarks.measure.Worker;

/** Measures each thing in a process of its own, all with the same Java, heap and collector, one after the other. */
final class Lab {

	private final Setting setting;
	private final Map<String, Trial> done = new HashMap<>();
	private boolean broken;

	Lab(Setting setting) {
		this.setting = setting;
	}

	/** How the processes are run. */
	Setting setting() {
		return setting;
	}

	/** Says on standard error what is measured now. */
	void say(String text) {
		System.err.println("benchmarks: " + text);
	}

	/** Measures once; later calls give the same figures. */
	Trial measure(String probe, int devices) {
		return done.computeIfAbsent(probe + " " + devices, key -> run(probe, devices));
	}

	private Trial run(String probe, int devices) {
		say(probe + ", " + Row.number(devices) + " devices");
		Path output = setting.folder().resolve("worker.out");
		Path errors = setting.folder().resolve("worker.err");
		try {
			Process process = new ProcessBuilder(command(probe, devices)).directory(setting.root().toFile())
					.redirectOutput(output.toFile())
					.redirectError(errors.toFile()).start();
			if (!process.waitFor(setting.limit(), TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
				return failed(probe, "not within " + setting.limit() + " s", setting.limit());
			}
			if (process.exitValue() != 0) {
				return failed(probe, reason(Files.readAllLines(errors, StandardCharsets.UTF_8)), 0);
			}
			return Trial.of(figures(Files.readAllLines(output, StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether something went wrong beside limits of time and memory, such as an engine that finds something else. */
	boolean isBroken() {
		return broken;
	}

	private Trial failed(String probe, String why, double limit) {
		say(probe + ": " + why);
		return Trial.failed(why, limit);
	}

	private List<String> command(String probe, int devices) {
		List<String> command = new ArrayList<>(List.of(java(), "-cp", System.getProperty("java.class.path")));
		command.addAll(setting.jvm());
		command.addAll(List.of(Worker.class.getName(), probe, String.valueOf(devices), setting.folder().toString(),
				String.valueOf(setting.budget())));
		return command;
	}

	/** The Java that all processes run in. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private String reason(List<String> errors) {
		if (errors.stream().anyMatch(line -> line.contains("OutOfMemoryError"))) {
			return "not with a heap of " + setting.heap();
		}
		broken = true;
		return errors.stream().filter(line -> line.contains("Exception") || line.contains("Error")).findFirst()
				.orElse(String.join(" ", errors));
	}

	private static Map<String, Double> figures(List<String> lines) {
		return lines.stream().map(line -> line.split("=")).filter(parts -> parts.length == 2)
				.collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
	}
}
