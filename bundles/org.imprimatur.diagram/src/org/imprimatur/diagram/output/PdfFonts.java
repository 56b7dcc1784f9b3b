package org.imprimatur.diagram.output;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.imprimatur.diagram.text.Glyphs;
import org.imprimatur.diagram.text.Typeface;

/** The fonts of one PDF: Liberation Sans, and fonts made of outlines for all characters that it lacks. */
final class PdfFonts {

	private final PDDocument document;
	private final Glyphs glyphs;
	private final OutlineFonts regular = new OutlineFonts(0);
	private final OutlineFonts bold = new OutlineFonts(OutlinedText.WEIGHT);
	private PDFont sans;

	PdfFonts(PDDocument document, Glyphs glyphs) {
		this.document = document;
		this.glyphs = glyphs;
	}

	/**
	 * A piece of text in one font.
	 *
	 * @param text what it says
	 * @param font has all of its characters
	 */
	record Run(String text, PDFont font) {
	}

	/** The text in pieces of one font each; invisible characters that no font needs are left out. */
	List<Run> runs(String text, boolean isBold) throws IOException {
		List<Run> runs = new ArrayList<>();
		for (int codePoint : text.codePoints().toArray()) {
			if (Typeface.sans().advance(codePoint, false) == 0 && !Typeface.sans().has(codePoint))
				continue;
			PDFont font = Typeface.sans().has(codePoint) ? sans() : (isBold ? bold : regular).font(codePoint);
			String character = Character.toString(codePoint);
			if (!runs.isEmpty() && runs.getLast().font() == font)
				runs.set(runs.size() - 1, new Run(runs.getLast().text() + character, font));
			else
				runs.add(new Run(character, font));
		}
		return runs;
	}

	private PDFont sans() throws IOException {
		if (sans == null)
			try (InputStream file = Typeface.file()) {
				sans = PDType0Font.load(document, file, true);
			}
		return sans;
	}

	/** Fonts of one weight, as many as the characters need. */
	private final class OutlineFonts {

		private final double weight;
		private final Map<Integer, GlyphFont> byCharacter = new HashMap<>();
		private GlyphFont open;

		OutlineFonts(double weight) {
			this.weight = weight;
		}

		GlyphFont font(int codePoint) throws IOException {
			GlyphFont font = byCharacter.get(codePoint);
			if (font != null)
				return font;
			if (open == null || open.isFull())
				open = new GlyphFont(document, weight);
			open.add(codePoint, glyphs.outline(codePoint), Typeface.sans().advance(codePoint, false));
			byCharacter.put(codePoint, open);
			return open;
		}
	}
}
