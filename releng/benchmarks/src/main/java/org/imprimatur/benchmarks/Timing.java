package org.imprimatur.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Times what the benchmarks measure, and the reading of a file by FastCSV alone that they set it against. */
final class Timing {

	private Timing() {
	}

	/** Something timed. */
	@FunctionalInterface
	interface Action {
		/** Does it. */
		void run() throws IOException;
	}

	/** How long it takes. */
	static double seconds(Action action) throws IOException {
		long start = System.nanoTime();
		action.run();
		return (System.nanoTime() - start) / 1e9;
	}

	/** The middle one of these. */
	static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
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
