package org.imprimatur.validation.facts;

import java.util.Optional;

/** Whether two attributes agree. */
public enum Match {
	SAME, DIFFERENT,
	/** One of them is not known. */
	UNKNOWN;

	/** Compares texts; an empty one is not known. */
	static Match of(String one, String other) {
		return one.isEmpty() || other.isEmpty() ? UNKNOWN : one.equals(other) ? SAME : DIFFERENT;
	}

	/** Compares what the catalogue knows, and equal texts where it does not. */
	static <T> Match of(Optional<T> one, Optional<T> other, String oneText, String otherText) {
		if (one.isPresent() && other.isPresent()) {
			return one.get().equals(other.get()) ? SAME : DIFFERENT;
		}
		return !oneText.isEmpty() && oneText.equalsIgnoreCase(otherText) ? SAME : UNKNOWN;
	}
}
