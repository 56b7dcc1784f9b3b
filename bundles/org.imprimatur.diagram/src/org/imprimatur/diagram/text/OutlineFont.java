package org.imprimatur.diagram.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Glyphs of a TrueType or OpenType font by code point. May be used by several threads. */
final class OutlineFont {

	private final TrueTypeFont font;
	private final CmapLookup glyphs;
	private final double unitsPerEm;
	private final Map<Integer, Path2D> outlines = new HashMap<>();

	OutlineFont(TrueTypeFont font) throws IOException {
		this.font = font;
		glyphs = font.getUnicodeCmapLookup();
		unitsPerEm = font.getUnitsPerEm();
		font.getHorizontalMetrics();
	}

	boolean has(int codePoint) {
		return glyphs.getGlyphId(codePoint) != 0;
	}

	/** Width in ems. */
	double advance(int codePoint) {
		try {
			return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Outline in ems, upwards from the base line. */
	synchronized Path2D outline(int codePoint) {
		return outlines.computeIfAbsent(codePoint, this::read);
	}

	private Path2D read(int codePoint) {
		try {
			GeneralPath path = raw(glyphs.getGlyphId(codePoint));
			path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
			return path;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private GeneralPath raw(int glyph) throws IOException {
		if (font instanceof OpenTypeFont open && open.isPostScript()) {
			CFFFont outlines = open.getCFF().getFont();
			boolean byCharacterId = outlines.getCharset().isCIDFont();
			return new GeneralPath(outlines.getType2CharString(byCharacterId ? outlines.getCharset().getCIDForGID(glyph)
					: glyph).getPath());
		}
		GlyphData data = font.getGlyph().getGlyph(glyph);
		return data == null ? new GeneralPath() : new GeneralPath(data.getPath());
	}
}
