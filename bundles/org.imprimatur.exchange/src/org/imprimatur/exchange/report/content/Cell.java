package org.imprimatur.exchange.report.content;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param text   what it says; several lines are parted by line feeds
 * @param tone   how it looks
 * @param target id of the part of the report that it leads to; empty for none
 */
public record Cell(String text, Tone tone, String target) {

	/** A cell that looks like most. */
	static Cell of(String text) {
		return new Cell(text, Tone.PLAIN, "");
	}

	/** Its lines. */
	public List<String> lines() {
		return text.lines().toList();
	}
}
