package org.imprimatur.diagram.output;

import java.util.Map;

import org.imprimatur.diagram.Paint;

/** The style sheet of an SVG file: a class for each colour, in the wanted themes. */
final class SvgStyle {

	/** Liberation Sans and faces as wide as it first, then those with Japanese. */
	static final String FONTS = "\"Liberation Sans\",Arial,Helvetica,\"Noto Sans CJK JP\",\"Yu Gothic\",Meiryo,\"Hiragino Sans\",sans-serif";

	private SvgStyle() {
	}

	/** The sheet. */
	static String of(Map<Paint, String> paints, Theme theme) {
		StringBuilder css = new StringBuilder("text{font-family:" + FONTS + "}.n{fill:none}");
		append(css, paints, theme);
		if (theme == Theme.AUTO) {
			css.append("@media (prefers-color-scheme:dark){");
			append(css, paints, Theme.DARK);
			css.append('}');
		}
		return css.toString();
	}

	private static void append(StringBuilder css, Map<Paint, String> paints, Theme theme) {
		paints.forEach((paint, name) -> {
			String colour = String.format("#%06x", theme.colour(paint));
			css.append(".f" + name + "{fill:" + colour + "}.s" + name + "{stroke:" + colour + "}");
		});
	}
}
