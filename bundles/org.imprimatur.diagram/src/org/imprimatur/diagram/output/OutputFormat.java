package org.imprimatur.diagram.output;

import java.io.IOException;
import java.io.OutputStream;

import org.imprimatur.diagram.Representation;

/** A kind of file that a representation is written as. */
public interface OutputFormat {

	/** Short name for command lines, such as {@code svg}. */
	String id();

	/** End of file names, without a dot. */
	String extension();

	/** Internet media type. */
	String mediaType();

	/**
	 * Lays a representation out and writes it. The same values give the same bytes.
	 *
	 * @param out stays open
	 * @throws IOException if {@code out} fails
	 */
	void write(Representation representation, OutputOptions options, OutputStream out) throws IOException;
}
