package org.imprimatur.workbench.waves;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.output.Theme;
import org.imprimatur.workbench.diagram.Themes;

/** Fills, lines and writes in the colours of a theme. */
record Brush(GC gc, Theme theme) {

	Color colour(Paint paint) {
		return Themes.colour(theme, paint);
	}

	void fill(Paint paint, Rectangle area) {
		gc.setBackground(colour(paint));
		gc.fillRectangle(area);
	}

	void line(Paint paint, int width, int x1, int y1, int x2, int y2) {
		gc.setForeground(colour(paint));
		gc.setLineWidth(width);
		gc.drawLine(x1, y1, x2, y2);
	}

	int width(String text, Font font) {
		gc.setFont(font);
		return gc.textExtent(text).x;
	}

	/** Writes in the middle of a height. */
	void text(String text, Paint paint, Font font, int x, int y, int height) {
		gc.setFont(font);
		gc.setForeground(colour(paint));
		gc.drawText(text, x, y + (height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
	}
}
