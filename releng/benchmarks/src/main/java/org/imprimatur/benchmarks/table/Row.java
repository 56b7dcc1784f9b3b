package org.imprimatur.benchmarks.table;

import java.util.List;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what    what is measured
 * @param here    Imprimatur's figure
 * @param against what it is compared with
 * @param there   that one's figure, or why there is none
 * @param ratio   the two set against each other
 * @param aim     what should be reached
 * @param verdict whether it is
 */
record Row(String what, String here, String against, String there, String ratio, String aim, String verdict) {

	/** How many times faster it is than a peer; at least so many times where the peer was ended at a limit. */
	static Row faster(String what, Trial here, String against, Trial there, Aim aim) {
		double bound = there.succeeded() ? there.seconds() : there.limit() > 0 ? there.limit() : Double.NaN;
		double ratio = bound / here.seconds();
		return new Row(what, time(here), against, time(there),
				(there.succeeded() ? "" : "> ") + times(ratio) + " faster", aim.text(), aim.verdict(ratio));
	}

	/** How many times as long it takes as a floor. */
	static Row longer(String what, double here, String against, double there, Aim aim) {
		return new Row(what, time(here), against, time(there), times(here / there), aim.text(),
				aim.verdict(here / there));
	}

	/** The cells of the line. */
	List<String> cells() {
		return List.of(what, here, against, there, ratio, aim, verdict);
	}

	private static String time(Trial trial) {
		return trial.failure().orElseGet(() -> time(trial.seconds()));
	}

	/** A duration in a unit that suits it. */
	static String time(double seconds) {
		return Double.isNaN(seconds) ? "–"
				: seconds < 1 ? String.format(Locale.ROOT, "%.3g ms", seconds * 1000)
						: String.format(Locale.ROOT, "%.3g s", seconds);
	}

	/** A ratio. */
	static String times(double ratio) {
		return Double.isNaN(ratio) ? "–" : String.format(Locale.ROOT, ratio < 10 ? "%.2f ×" : "%.0f ×", ratio);
	}

	/** A number of devices. */
	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** A number without needless decimals. */
	static String plain(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
	}
}
