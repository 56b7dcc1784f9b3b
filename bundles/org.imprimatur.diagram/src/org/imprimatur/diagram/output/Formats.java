package org.imprimatur.diagram.output;

import java.util.List;
import java.util.Optional;

/** The formats there are. */
public final class Formats {

	private static final List<OutputFormat> ALL = List.of(new SvgFormat(), new PngFormat(), new PdfFormat(),
			new HtmlFormat());

	private Formats() {
	}

	/** All formats: SVG, PNG, PDF, HTML. */
	public static List<OutputFormat> all() {
		return ALL;
	}

	/** The format with that {@link OutputFormat#id() id}. */
	public static Optional<OutputFormat> of(String id) {
		return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
	}
}
