package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Times what the benchmarks measure, and the reading of a file by FastCSV alone that they set it against. */
public final class Timing {

	/** The system property by which processes are told to measure the time of processors. */
	public static final String CPU_PROPERTY = "benchmarks.cpu";

	private static final boolean CPU = Boolean.getBoolean(CPU_PROPERTY);
	private static final int MOST_ROUNDS = 1000;
	/** Seconds after which the garbage of one round is kept from costing the next. */
	private static final double WORTH_COLLECTING = 0.05;

	private Timing() {
	}

	/** Something timed. */
	@FunctionalInterface
	public interface Action {
		/** Does it. */
		void run() throws IOException;
	}

	/** How long it takes by the clock. */
	public static double seconds(Action action) throws IOException {
		long start = System.nanoTime();
		action.run();
		return (System.nanoTime() - start) / 1e9;
	}

	/**
	 * Repeats it for so many seconds and tells how long it takes once warm: the median of the second half. Where
	 * {@link #CPU} is set, that is the time of a processor that its thread used, without collections of garbage.
	 */
	public static double warm(double budget, Action action) throws IOException {
		List<Double> times = new ArrayList<>();
		double spent = 0;
		double last = 0;
		do {
			if (last >= WORTH_COLLECTING) {
				System.gc();
			}
			last = CPU ? processorSeconds(action) : seconds(action);
			times.add(last);
			spent += last;
		} while (spent < budget && times.size() < MOST_ROUNDS);
		return median(times.subList(times.size() / 2, times.size()));
	}

	private static double processorSeconds(Action action) throws IOException {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		action.run();
		return (threads.getCurrentThreadCpuTime() - start) / 1e9;
	}

	/** The middle one of these. */
	public static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	/** Bytes of all objects that are reachable: once collections find no more to free. */
	static long liveHeap() {
		Runtime runtime = Runtime.getRuntime();
		long used = Long.MAX_VALUE;
		long before;
		do {
			before = used;
			System.gc();
			used = runtime.totalMemory() - runtime.freeMemory();
		} while (used < before - (1 << 16));
		return used;
	}

	/** Has FastCSV read all rows and cells of a file. */
	static void readAlone(Path file) throws IOException {
		long cells = 0;
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
			for (NamedCsvRecord row : csv) {
				cells += row.getFieldCount();
			}
		}
		if (cells == 0) {
			throw new IOException(file + " is empty");
		}
	}
}
