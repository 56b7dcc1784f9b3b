package org.imprimatur.diagram.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.text.Glyphs;
import org.imprimatur.diagram.text.SystemFont;

/**
 * Portable Document Format: vectors and real text. Liberation Sans is embedded; what it lacks, Japanese above all, is
 * drawn with the outlines of a font of the machine, or as boxes if there is none, and can be found and copied all the
 * same.
 */
final class PdfFormat implements OutputFormat {

	private final Supplier<Optional<SystemFont>> fallback;

	PdfFormat() {
		this(SystemFont::find);
	}

	/** @param fallback finds the font for what Liberation Sans lacks */
	PdfFormat(Supplier<Optional<SystemFont>> fallback) {
		this.fallback = fallback;
	}

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String extension() {
		return "pdf";
	}

	@Override
	public String mediaType() {
		return "application/pdf";
	}

	@Override
	public void write(Representation representation, OutputOptions options, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PdfPages pages = new PdfPages(document, representation, options,
					new PdfFonts(document, new Glyphs(fallback.get())));
			pages.write();
			PdfFrontMatter.write(document, representation, options);
			document.save(new StaysOpen(out));
		}
	}
}
