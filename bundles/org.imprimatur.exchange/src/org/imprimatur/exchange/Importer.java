package org.imprimatur.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one format of device inventories. Stateless. */
public interface Importer {

	/** The format's short name, by which users force it. */
	String id();

	/** Whether the content of a file, whatever its name, is of this format. */
	boolean recognises(Sample sample);

	/**
	 * Reads files that belong together.
	 *
	 * @return the devices, in the order in which they first occur, and what could not be used
	 * @throws ImportException when a file is damaged; tells all problems of that kind
	 * @throws IOException when a file cannot be read
	 * @throws java.util.concurrent.CancellationException when the context's progress wants to stop
	 */
	ImportResult read(List<Path> files, ImportContext context) throws IOException;
}
