package org.imprimatur.diagram;

/**
 * How an edge looks.
 *
 * @param stroke colour of the line
 * @param width  width of the line in pixels
 * @param dash   how the line is drawn
 * @param start  what stands at its source
 * @param end    what stands at its target
 * @param text   how its label looks
 */
public record ConnectionStyle(Paint stroke, int width, Dash dash, Arrow start, Arrow end, TextStyle text) {

	/** Ends of edges. */
	public enum Arrow {
		NONE, OPEN, CLOSED, FILLED, DIAMOND, FILLED_DIAMOND
	}
}
