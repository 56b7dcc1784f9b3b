package org.imprimatur.diagram.output;

import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.Paint;

/**
 * How a shape is drawn.
 *
 * @param fill   colour inside; null for none
 * @param stroke colour of the outline; null for none
 * @param width  width of the outline in pixels
 * @param dash   how the outline is drawn
 */
public record Ink(Paint fill, Paint stroke, double width, Dash dash) {

	/** A filled shape without an outline. */
	public static Ink fill(Paint paint) {
		return new Ink(paint, null, 0, Dash.SOLID);
	}

	/** A line. */
	public static Ink line(Paint paint, double width, Dash dash) {
		return new Ink(null, paint, width, dash);
	}

	/** Lengths of dashes and gaps in pixels; empty for a solid line. */
	public double[] pattern() {
		double unit = Math.max(1, width);
		return switch (dash) {
		case SOLID -> new double[0];
		case DASH -> new double[] { 5 * unit, 3 * unit };
		case DOT -> new double[] { unit, 2 * unit };
		case DASH_DOT -> new double[] { 5 * unit, 2 * unit, unit, 2 * unit };
		};
	}
}
