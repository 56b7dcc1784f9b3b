package org.imprimatur.exchange.entitlement;

import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.CellChange;

/**
 * What becomes of one line of a purchase list, or of one entitlement of a document.
 *
 * @param kind    what becomes of it
 * @param file    where it stands
 * @param line    the line or row
 * @param subject what it is about: order and product as the file calls them
 * @param fields  where file and plan differ, or what is recorded anew
 * @param message the same in the user's language
 */
public record LicenceChange(Kind kind, Path file, long line, String subject, List<CellChange> fields,
		String message) {

	/** What becomes of a line. */
	public enum Kind {

		/** It is recorded. */
		ADDED,

		/** It is recorded already; what the record lacked is filled in, or the record follows the file. */
		CHANGED,

		/** It is recorded already. */
		UNCHANGED,

		/** It is recorded differently; the record was kept. */
		CONFLICT,

		/** The file has it twice; the second was left out. */
		DUPLICATE,

		/** It cannot be recorded: product or quantity is not known, or it belongs to another agreement. */
		UNRESOLVED
	}

	/** Copies the list. */
	public LicenceChange {
		fields = List.copyOf(fields);
	}
}
