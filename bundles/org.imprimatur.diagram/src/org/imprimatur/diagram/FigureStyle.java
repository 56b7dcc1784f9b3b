package org.imprimatur.diagram;

/**
 * How a figure looks.
 *
 * @param outline      its shape
 * @param fill         colour inside
 * @param border       colour of the outline
 * @param borderWidth  width of the outline in pixels; 0 for none
 * @param dash         how the outline is drawn
 * @param cornerRadius radius of round corners in pixels
 * @param text         how the label looks
 */
public record FigureStyle(Outline outline, Paint fill, Paint border, int borderWidth, Dash dash, int cornerRadius,
		TextStyle text) {

	/** Shapes of figures. */
	public enum Outline {
		RECTANGLE, ELLIPSE, LOZENGE, NOTE
	}
}
