package org.imprimatur.exchange.device;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where in the files each machine stands, in eight bytes a machine. */
final class Places {

	private static final int LINE_BITS = 44;
	private static final long LINE = (1L << LINE_BITS) - 1;

	private final List<Path> files = new ArrayList<>();
	private long[] places = new long[64];

	/** Notes the place of a machine, which the next one asked for has mostly the file of. */
	void set(int machine, Path file, long line) {
		if (machine >= places.length) {
			places = Arrays.copyOf(places, places.length * 2);
		}
		places[machine] = (long) index(file) << LINE_BITS | line;
	}

	private int index(Path file) {
		int last = files.size() - 1;
		int index = last >= 0 && files.get(last).equals(file) ? last : files.indexOf(file);
		if (index < 0) {
			files.add(file);
			return files.size() - 1;
		}
		return index;
	}

	/** The file in which a machine stands. */
	Path file(int machine) {
		return files.get((int) (places[machine] >>> LINE_BITS));
	}

	/** The line on which it stands. */
	long line(int machine) {
		return places[machine] & LINE;
	}
}
