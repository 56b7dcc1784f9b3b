package org.imprimatur.benchmarks.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.imprimatur.benchmarks.measure.Timing;

/**
 * What the command line asks for.
 *
 * @param sizes  numbers of devices, ascending
 * @param folder where the generated rollouts lie
 * @param root   the checkout
 * @param heap   of each process, as Java writes it
 * @param budget seconds for each figure
 * @param limit  seconds after which a process is ended
 * @param starts how often a whole process is started
 * @param cpu    whether to measure the time of processors, for a machine that is busy otherwise
 */
record Setting(List<Integer> sizes, Path folder, Path root, String heap, double budget, int limit, int starts,
		boolean cpu) {

	private static final String USAGE = "releng/benchmarks/run [quick] [DEVICES…] [--folder DIR] [--heap SIZE] "
			+ "[--cpu] [--seconds N] [--limit SECONDS] [--starts N]";

	/** Reads the command line: the checkout, then what {@code run} was given. */
	static Setting of(List<String> arguments) {
		TreeSet<Integer> sizes = new TreeSet<>();
		List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
		boolean quick = words.remove("quick");
		boolean cpu = words.remove("--cpu");
		Path folder = Path.of(arguments.getFirst(), "releng", "benchmarks", "target", "data");
		String heap = quick ? "1g" : "4g";
		double budget = quick ? 1 : 5;
		int limit = 900;
		int starts = quick ? 5 : 40;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (Character.isDigit(word.charAt(0))) {
				sizes.add(number(word));
				continue;
			}
			String value = ++i < words.size() ? words.get(i) : "";
			switch (word) {
			case "--folder" -> folder = Path.of(value).toAbsolutePath();
			case "--heap" -> heap = value;
			case "--seconds" -> budget = number(value);
			case "--limit" -> limit = number(value);
			case "--starts" -> starts = number(value);
			default -> throw new IllegalArgumentException(USAGE);
			}
		}
		if (sizes.isEmpty()) {
			sizes.addAll(quick ? List.of(1_000) : List.of(1_000, 10_000, 100_000, 1_000_000));
		}
		return new Setting(List.copyOf(sizes), folder, Path.of(arguments.getFirst()), heap, budget, limit, starts,
				cpu);
	}

	private static int number(String text) {
		try {
			return Integer.parseInt(text.replace("_", ""));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("“" + text + "” is no number. " + USAGE, e);
		}
	}

	/** Options of each process. */
	List<String> jvm() {
		return List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+UseSerialGC",
				"-D" + Timing.CPU_PROPERTY + "=" + cpu);
	}

	/** The fewest devices. */
	int smallest() {
		return sizes.getFirst();
	}

	/** The most devices. */
	int largest() {
		return sizes.getLast();
	}
}
