package org.imprimatur.diagram.output;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/**
 * How a representation is written.
 *
 * @param theme    colours
 * @param paper    page of a PDF
 * @param tiled    PDF: full size over several pages rather than fitted to one
 * @param scale    PNG: pixels a drawing's pixel, such as 2 for screens of high resolution
 * @param locale   language of the fixed words, English or Japanese
 * @param date     date in the title block
 * @param links    where elements lead to in SVG and HTML
 * @param reduced  hears the scale of a PNG that is smaller than the one wanted, as the image would not fit into memory
 * @param deadline time for the layout, after which a plain grid is drawn
 */
public record OutputOptions(Theme theme, Paper paper, boolean tiled, double scale, Locale locale, LocalDate date,
		Links links, DoubleConsumer reduced, Duration deadline) {

	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final double SHARP = 2;

	/** Theme after the reader's wish, A4 landscape fitted, twice the pixels, no links, ten seconds. */
	public static OutputOptions of(Locale locale, LocalDate date) {
		return new OutputOptions(Theme.AUTO, Paper.A4_LANDSCAPE, false, SHARP, locale, date, Links.NONE,
				scale -> {
				}, PATIENCE);
	}

	/** The same in another theme. */
	public OutputOptions withTheme(Theme other) {
		return new OutputOptions(other, paper, tiled, scale, locale, date, links, reduced, deadline);
	}

	/** The same on other paper. */
	public OutputOptions withPaper(Paper other, boolean asTiles) {
		return new OutputOptions(theme, other, asTiles, scale, locale, date, links, reduced, deadline);
	}

	/** The same at another scale. */
	public OutputOptions withScale(double other) {
		return new OutputOptions(theme, paper, tiled, other, locale, date, links, reduced, deadline);
	}

	/** The same with links. */
	public OutputOptions withLinks(Links other) {
		return new OutputOptions(theme, paper, tiled, scale, locale, date, other, reduced, deadline);
	}

	/** The same with somebody who hears of a PNG at a smaller scale. */
	public OutputOptions withReduced(DoubleConsumer other) {
		return new OutputOptions(theme, paper, tiled, scale, locale, date, links, other, deadline);
	}
}
