package org.imprimatur.validation.ui.findings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.exchange.export.csv.CsvOutput;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** Writes rows as a table, with the remedy of each. */
final class FindingExport {

	private final List<FindingRow> rows;
	private final ProfileWords profiles;

	FindingExport(List<FindingRow> rows, ProfileWords profiles) {
		this.rows = rows;
		this.profiles = profiles;
	}

	/** Writes a CSV file in UTF-8 with a byte order mark, which spreadsheets want. */
	void toFile(Path file) throws IOException {
		AtomicFile.write(file, out -> {
			out.write("\uFEFF".getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			write(out, ',');
		});
	}

	/** The table for the clipboard, its cells separated by tabs. */
	String toText() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			write(out, '\t');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	private void write(OutputStream out, char delimiter) throws IOException {
		CsvOutput csv = new CsvOutput(out, delimiter);
		csv.row(cells(Arrays.stream(FindingColumn.values()).map(FindingColumn::title).toList(), Messages.columnRemedy));
		for (FindingRow row : rows) {
			csv.row(cells(Arrays.stream(FindingColumn.values()).map(column -> column == FindingColumn.DEVICES
					? String.valueOf(row.finding().devices().size()) : column.text(row, profiles)).toList(),
					FindingText.remedy(row.finding())));
		}
		csv.flush();
	}

	private static List<String> cells(List<String> cells, String last) {
		return Stream.concat(cells.stream(), Stream.of(last)).map(SafeText::of).toList();
	}
}
