package org.imprimatur.exchange.mapping;

import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.day.DayOrder;

/**
 * A column of a table and what it seems to be.
 *
 * @param source     its name
 * @param target     where its cells may go; empty when it is to be kept as it is
 * @param basis      what the guess relies on
 * @param samples    some of its texts
 * @param unresolved some of its texts that the target does not understand; translations may be added for them
 * @param dayOrder   how its dates are to be read; open when they do not tell
 */
public record ProposedColumn(String source, Optional<Target> target, Basis basis, List<String> samples,
		List<String> unresolved, DayOrder dayOrder) {

	/** What a guess relies on. */
	public enum Basis {

		/** The column's name is known. */
		NAME,

		/** Its texts are of a kind that is known. */
		CONTENT,

		/** Its name is known, but another column has that target already. */
		TAKEN,

		/** Neither tells anything. */
		NONE
	}

	/** Copies the lists. */
	public ProposedColumn {
		samples = List.copyOf(samples);
		unresolved = List.copyOf(unresolved);
	}

	/** The guess as a mapping. */
	public ColumnMapping mapping() {
		return new ColumnMapping(source, target, false, List.of(), dayOrder);
	}
}
