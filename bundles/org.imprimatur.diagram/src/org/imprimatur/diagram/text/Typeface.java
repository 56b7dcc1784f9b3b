package org.imprimatur.diagram.text;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.CharMetric;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Liberation Sans as PDFBox brings it along, the face all text is measured with: its widths are those of Arial and
 * Helvetica. PDFBox has no bold cut of it; bold widths are Helvetica Bold's.
 */
public final class Typeface {

	private static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
	private static final String BOLD_METRICS = "/org/apache/pdfbox/resources/afm/Helvetica-Bold.afm";
	private static final double BOLDER = 1.07;

	private static final Typeface SANS = new Typeface();

	private final OutlineFont font;
	private final Map<Integer, Double> boldAdvances = new HashMap<>();

	private Typeface() {
		try (InputStream regular = file(); InputStream bold = resource(BOLD_METRICS)) {
			font = new OutlineFont(new TTFParser().parse(new RandomAccessReadBuffer(regular)));
			for (CharMetric metric : new AFMParser(bold).parse(true).getCharMetrics()) {
				String unicode = GlyphList.getAdobeGlyphList().toUnicode(metric.getName());
				if (unicode != null)
					boldAdvances.put(unicode.codePointAt(0), metric.getWx() / 1000.0);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The face. */
	public static Typeface sans() {
		return SANS;
	}

	/** The font file, as PDFBox brings it along; the caller closes it. */
	public static InputStream file() {
		return resource(REGULAR);
	}

	private static InputStream resource(String path) {
		return GlyphList.class.getResourceAsStream(path);
	}

	/** Whether the face has a glyph for a code point. */
	public boolean has(int codePoint) {
		return font.has(codePoint);
	}

	/** Width of a text in the unit of {@code size}, its height. */
	public double width(String text, double size, boolean bold) {
		return size * text.codePoints().mapToDouble(codePoint -> advance(codePoint, bold)).sum();
	}

	/** Width of a character in ems; what the face lacks is as wide as East Asian fonts draw it. */
	public double advance(int codePoint, boolean bold) {
		if (CharacterWidth.isInvisible(codePoint))
			return 0;
		if (!has(codePoint))
			return CharacterWidth.of(codePoint);
		double regular = font.advance(codePoint);
		return bold ? boldAdvances.getOrDefault(codePoint, regular * BOLDER) : regular;
	}

	/** Outline of a character that the face has, in ems, upwards from the base line. */
	Path2D outline(int codePoint) {
		return font.outline(codePoint);
	}
}
