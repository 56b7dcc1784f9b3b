package org.imprimatur.exchange.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;

import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.output.Formats;
import org.imprimatur.diagram.output.OutputFormat;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.exchange.report.content.PictureForm;

/** Diagrams as {@code data:} addresses, vectors all. */
enum Pictures implements PictureForm {

	/** For browsers. */
	SVG,
	/** For the PDF, whose text can be found and copied. */
	PDF;

	@Override
	public String address(Representation diagram, OutputOptions options) throws IOException {
		OutputFormat format = Formats.of(name().toLowerCase(Locale.ROOT)).orElseThrow();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.write(diagram, options, bytes);
		return "data:" + format.mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
	}
}
