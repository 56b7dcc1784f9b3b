package org.imprimatur.exchange.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.imprimatur.exchange.export.SafeText;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes rows as RFC 4180 wants them, in UTF-8. What a spreadsheet would calculate is {@linkplain SafeText#guarded
 * guarded}. The stream is left open.
 */
public final class CsvOutput {

	private final CsvWriter csv;

	/** Writes cells with that delimiter between them. */
	public CsvOutput(OutputStream out, char delimiter) {
		csv = CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.CRLF)
				.commentCharacter(Character.MAX_VALUE).build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** Writes a row; the array is changed. */
	public void row(String... cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			cells[i] = SafeText.guarded(cells[i]);
		}
		try {
			csv.writeRecord(cells);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Writes a row. */
	public void row(List<String> cells) throws IOException {
		row(cells.toArray(String[]::new));
	}

	/** Lets nothing wait in a buffer. */
	public void flush() throws IOException {
		csv.flush();
	}
}
