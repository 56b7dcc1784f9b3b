package org.imprimatur.benchmarks.peer;

/**
 * An engine that checks a loaded estate by some rules. What can be prepared once for many checks, such as reading rules,
 * is done when it is made.
 *
 * @param <R> what a check leaves
 */
public interface Peer<R> {

	/** Checks every device. */
	R check();

	/** Counts what a check found. */
	Tally tally(R result);
}
