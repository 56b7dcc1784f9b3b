package org.imprimatur.cli.text;

/**
 * What a text is laid out for.
 *
 * @param width  columns of a line
 * @param colour whether it may have colours
 */
public record Layout(int width, boolean colour) {

	private static final int LEAST = 30;
	private static final int USUAL = 100;

	/** No terminal: no colours, and lines that are still easy to read. */
	public static final Layout PLAIN = new Layout(USUAL, false);

	/** Lines are never narrower than some words. */
	public Layout {
		width = Math.max(width, LEAST);
	}
}
