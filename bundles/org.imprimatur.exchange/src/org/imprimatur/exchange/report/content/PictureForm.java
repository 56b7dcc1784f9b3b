package org.imprimatur.exchange.report.content;

import java.io.IOException;

import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.output.OutputOptions;

/** How diagrams get into a report. */
public interface PictureForm {

	/** A diagram as an address that holds it ({@code data:}), so that nothing is fetched from anywhere. */
	String address(Representation diagram, OutputOptions options) throws IOException;
}
