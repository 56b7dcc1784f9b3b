package org.imprimatur.benchmarks.peer;

import java.io.IOException;
import java.util.List;

import org.imprimatur.model.Estate;

/** That an engine finds what Imprimatur finds: without it, times could not be compared. */
public final class Agreement {

	private Agreement() {
	}

	/**
	 * Demands that another engine finds what Imprimatur finds by these rules.
	 *
	 * @throws IOException when it does not; tells where they differ
	 */
	public static void demand(Estate estate, RuleSelection rules, Peer<?> other) throws IOException {
		List<String> differences = tally(other).differences(tally(new OwnCheck(estate, rules)));
		if (!differences.isEmpty()) {
			throw new IOException("finds other than Imprimatur (the first number): " + String.join("; ", differences));
		}
	}

	private static <R> Tally tally(Peer<R> peer) {
		return peer.tally(peer.check());
	}
}
