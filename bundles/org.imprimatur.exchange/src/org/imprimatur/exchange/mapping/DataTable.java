package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads the CSV files that are part of this bundle. */
public final class DataTable {

	private DataTable() {
	}

	/** The rows below the header of a file beside that class. */
	public static List<List<String>> rows(Class<?> owner, String name) {
		try (InputStream in = owner.getResourceAsStream(name);
				CsvReader<CsvRecord> reader = CsvReader.builder()
						.ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.stream().skip(1).map(CsvRecord::getFields).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
