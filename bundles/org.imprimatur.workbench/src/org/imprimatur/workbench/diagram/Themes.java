package org.imprimatur.workbench.diagram;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.output.Theme;

/** In which colours the workbench shows itself. */
public final class Themes {

	private static final int MIDDLE = 128 * 1000;

	private Themes() {
	}

	/** The theme of drawings that fits a control's ground, whoever coloured that. */
	public static Theme of(Control control) {
		RGB ground = control.getBackground().getRGB();
		return 299 * ground.red + 587 * ground.green + 114 * ground.blue < MIDDLE ? Theme.DARK : Theme.LIGHT;
	}

	/** The colour of a paint in a theme. */
	public static Color colour(Theme theme, Paint paint) {
		int rgb = theme.colour(paint);
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
