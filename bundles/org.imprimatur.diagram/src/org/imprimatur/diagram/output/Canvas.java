package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.net.URL;

import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.TextLine;

/** What the painters draw on; later things cover earlier ones. Lengths are pixels, y grows downwards. */
public interface Canvas {

	/** Begins a group that stands for something; {@link #end} ends it. */
	void begin(Mark mark) throws IOException;

	/** Begins a group that is moved, scaled or turned; {@link #end} ends it. */
	void begin(AffineTransform transform) throws IOException;

	/** Begins a group of which only what lies in an area is seen; {@link #end} ends it. */
	void clip(Area area) throws IOException;

	/** Ends the group begun last. */
	void end() throws IOException;

	/** Draws a rectangle, with round corners if {@code radius} is not 0. */
	void rectangle(Area area, double radius, Ink ink) throws IOException;

	/** Draws an ellipse. */
	void ellipse(Area area, Ink ink) throws IOException;

	/** Draws a path. */
	void path(Path2D path, Ink ink) throws IOException;

	/** Writes a line of text. */
	void text(TextLine line) throws IOException;

	/** Draws an image, an SVG file. */
	void image(URL image, Area area) throws IOException;
}
