package org.imprimatur.diagram.output;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.PagePaints;

/** Colours of an HTML page around a drawing, as CSS variables. */
final class HtmlColours {

	private HtmlColours() {
	}

	/** The variables in the wanted themes. */
	static String of(Theme theme) {
		String first = root(theme);
		return theme == Theme.AUTO ? first + "@media (prefers-color-scheme:dark){" + root(Theme.DARK) + "}" : first;
	}

	private static String root(Theme theme) {
		StringBuilder css = new StringBuilder(":root{");
		for (Paint paint : new Paint[] { PagePaints.PAGE, PagePaints.INK, PagePaints.MUTED, PagePaints.RULE })
			css.append(String.format("--%s:#%06x;", paint.name(), theme.colour(paint)));
		return css.append('}').toString();
	}
}
