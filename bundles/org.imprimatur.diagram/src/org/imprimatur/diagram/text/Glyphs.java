package org.imprimatur.diagram.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Outlines of all characters: the face's, those of a font of the machine, or an empty box. */
public final class Glyphs {

	private static final double MARGIN = 0.08;
	private static final double RULE = 0.05;
	private static final double BOX_HEIGHT = 0.75;

	private final Optional<SystemFont> fallback;

	/**
	 * @param fallback draws what the face lacks; empty: a box stands for each such character
	 */
	public Glyphs(Optional<SystemFont> fallback) {
		this.fallback = fallback;
	}

	/** Outline of a character in ems, upwards from the base line, as wide as {@link Typeface#advance} says. */
	public Path2D outline(int codePoint) {
		if (CharacterWidth.isInvisible(codePoint) || Character.isWhitespace(codePoint))
			return new Path2D.Double();
		if (Typeface.sans().has(codePoint))
			return Typeface.sans().outline(codePoint);
		double width = CharacterWidth.of(codePoint);
		return fallback.map(SystemFont::glyphs).filter(font -> font.has(codePoint))
				.map(font -> centred(font.outline(codePoint), font.advance(codePoint), width))
				.orElseGet(() -> box(width));
	}

	/** Whether it is a Chinese or Japanese character for which a box would stand. */
	public boolean lacks(int codePoint) {
		return CharacterWidth.isEastAsian(codePoint) && !Typeface.sans().has(codePoint)
				&& fallback.filter(font -> font.glyphs().has(codePoint)).isEmpty();
	}

	private static Path2D centred(Path2D outline, double advance, double width) {
		return new Path2D.Double(outline, AffineTransform.getTranslateInstance((width - advance) / 2, 0));
	}

	private static Path2D box(double width) {
		Path2D box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		box.append(new Rectangle2D.Double(MARGIN, 0, width - 2 * MARGIN, BOX_HEIGHT), false);
		box.append(new Rectangle2D.Double(MARGIN + RULE, RULE, width - 2 * (MARGIN + RULE), BOX_HEIGHT - 2 * RULE),
				false);
		return box;
	}
}
