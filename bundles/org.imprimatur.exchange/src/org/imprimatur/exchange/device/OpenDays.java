package org.imprimatur.exchange.device;

import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ProblemList;

/** Counts machines whose last day is kept as text, for nobody knows which of its numbers is the month. */
final class OpenDays {

	/** Name of the cell in which inventories keep such a text. */
	private static final String RAW = "raw_last_seen";

	private final int place;
	private Path file;
	private long line;
	private String first;
	private int machines;

	/** @param headers names of the cells of devices */
	OpenDays(List<String> headers) {
		this.place = headers.indexOf(RAW);
	}

	/** Looks at the cells of a machine. */
	void note(List<String> cells, Path where, long at) {
		if (place < 0 || cells.get(place).isEmpty()) {
			return;
		}
		if (machines++ == 0) {
			file = where;
			line = at;
			first = cells.get(place);
		}
	}

	/** Reports them together. */
	void report(ProblemList problems) {
		if (machines > 0) {
			problems.add(file, line, RAW, "machine.openDay", machines, first);
		}
	}
}
