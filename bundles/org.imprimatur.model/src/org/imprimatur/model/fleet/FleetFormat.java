package org.imprimatur.model.fleet;

import java.util.List;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

/**
 * How a fleet file is written, so that saving it again changes no more than what has changed.
 *
 * @param encoding how characters are bytes
 * @param delimiter what stands between cells
 * @param lineEnd what ends a line
 * @param endsLastLine whether it ends the last line too
 * @param quoting which cells are quoted without need
 * @param headers the columns that the file had, in their order
 */
record FleetFormat(TextEncoding encoding, char delimiter, LineDelimiter lineEnd, boolean endsLastLine,
		QuoteStrategies quoting, List<String> headers) {

	/** The format of a new file. */
	static final FleetFormat DEFAULT = new FleetFormat(TextEncoding.UTF_8, ',', LineDelimiter.LF, true,
			QuoteStrategies.REQUIRED, List.of());

	FleetFormat {
		headers = List.copyOf(headers);
	}

	FleetFormat withEncoding(TextEncoding other) {
		return new FleetFormat(other, delimiter, lineEnd, endsLastLine, quoting, headers);
	}
}
