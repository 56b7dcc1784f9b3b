package org.imprimatur.benchmarks.table;

import java.util.function.DoublePredicate;

/**
 * What a figure should be.
 *
 * @param text the aim in words; empty where there is none
 * @param met  whether a value meets it
 */
record Aim(String text, DoublePredicate met) {

	/** The number of devices for which most aims are set. */
	static final int REFERENCE = 1_000_000;

	/** Nothing in particular: the figure is there to be known. */
	static final Aim NONE = new Aim("", value -> true);

	/** So much or more. */
	static Aim atLeast(double bar, String unit) {
		return new Aim("≥ " + Row.plain(bar) + unit, value -> value >= bar);
	}

	/** So much or less. */
	static Aim atMost(double bar, String unit) {
		return new Aim("≤ " + Row.plain(bar) + unit, value -> value <= bar);
	}

	/** The same for one number of devices; none for others. */
	Aim onlyFor(int aimed, int size) {
		return size == aimed ? this : NONE;
	}

	/** The verdict on a value that is not a number when it could not be measured. */
	String verdict(double value) {
		return text.isEmpty() ? "" : Double.isNaN(value) ? "not measured" : met.test(value) ? "met" : "MISSED";
	}
}
