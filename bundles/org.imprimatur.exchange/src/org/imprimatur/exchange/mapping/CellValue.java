package org.imprimatur.exchange.mapping;

import java.util.Optional;

/**
 * What a cell means in its target.
 *
 * @param text     what the fleet is to hold; empty when nothing
 * @param release  the release that an edition's text names besides; empty when none
 * @param resolved whether the text is understood; else it is kept as it is beside the target
 */
record CellValue(String text, Optional<String> release, boolean resolved) {

	/** Understood. */
	static CellValue of(String text) {
		return new CellValue(text, Optional.empty(), true);
	}

	/** Not understood, though the target takes it. */
	static CellValue unknown(String text) {
		return new CellValue(text, Optional.empty(), false);
	}
}
