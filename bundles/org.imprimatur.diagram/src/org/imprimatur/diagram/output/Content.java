package org.imprimatur.diagram.output;

import java.io.IOException;

/** What a sheet shows between its title and its legend. */
public interface Content {

	/** Its width in pixels. */
	double width();

	/** Its height in pixels. */
	double height();

	/** Paints it from (0, 0). */
	void paint(Canvas canvas) throws IOException;
}
