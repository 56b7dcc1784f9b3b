package org.imprimatur.exchange.export.manifest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.exchange.export.csv.CsvOutput;

/** A CSV file that is being written. Texts that hold a product key do not pass. */
final class CsvTarget implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final OutputStream out;
	private final CsvOutput csv;

	CsvTarget(Path file, String... header) throws IOException {
		out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
		csv = new CsvOutput(out, ',');
		row(header);
	}

	void row(String... cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			cells[i] = SafeText.of(cells[i]);
		}
		csv.row(cells);
	}

	@Override
	public void close() throws IOException {
		try (out) {
			csv.flush();
		}
	}
}
