package org.imprimatur.diagram.output;

import org.imprimatur.diagram.Paint;

/** Colours of a drawing. */
public enum Theme {
	LIGHT, DARK,
	/** As the reader's system is set; light where a format cannot ask for that. */
	AUTO;

	/** The colour of a paint as 0xRRGGBB where only one can be said. */
	public int colour(Paint paint) {
		return this == DARK ? paint.dark() : paint.light();
	}
}
