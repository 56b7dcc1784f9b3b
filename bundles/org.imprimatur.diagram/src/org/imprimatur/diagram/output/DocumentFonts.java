package org.imprimatur.diagram.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.imprimatur.diagram.text.Glyphs;
import org.imprimatur.diagram.text.SystemFont;

/**
 * The fonts of a PDF that others lay out: Liberation Sans, and fonts made of the outlines of a font of the machine for all
 * characters that it lacks, which can be searched and copied as any text.
 */
public final class DocumentFonts {

	private final Glyphs glyphs;

	private DocumentFonts(Glyphs glyphs) {
		this.glyphs = glyphs;
	}

	/**
	 * Finds the fonts.
	 *
	 * @param file a TrueType or OpenType font or collection with what Liberation Sans lacks; empty for the best installed
	 * @throws IOException when that file cannot be read
	 */
	public static DocumentFonts of(Optional<Path> file) throws IOException {
		return new DocumentFonts(
				new Glyphs(file.isPresent() ? Optional.of(SystemFont.read(file.get().toFile())) : SystemFont.find()));
	}

	/** The Chinese and Japanese characters of a text that no font has; others are drawn as boxes. */
	public String missing(String text) {
		return text.codePoints().distinct().filter(glyphs::lacks)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** The fonts that a document needs for a text, Liberation Sans first. */
	public List<PDFont> fonts(PDDocument document, String text, boolean bold) throws IOException {
		StringBuilder characters = new StringBuilder(" ");
		text.codePoints().distinct().sorted().forEach(characters::appendCodePoint);
		Set<PDFont> fonts = new LinkedHashSet<>();
		new PdfFonts(document, glyphs).runs(characters.toString(), bold).forEach(run -> fonts.add(run.font()));
		return new ArrayList<>(fonts);
	}
}
