package org.imprimatur.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How a CSV file begins.
 *
 * @param delimiter what stands between cells
 * @param rows      the first rows, at most {@link #ROWS}
 */
public record CsvHead(char delimiter, List<CsvRow> rows) {

	/** How many rows are looked at. */
	public static final int ROWS = 3;

	/** What the first line of PowerShell's type information begins with; it holds no delimiters. */
	public static final String TYPE_LINE = "#TYPE";

	/** The beginning of that text, read as CSV. */
	public static CsvHead of(String text) {
		char delimiter = delimiter(text);
		List<CsvRow> rows = new ArrayList<>();
		CsvReader<CsvRow> reader = CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(true)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.build(new CsvRowHandler(), new StringReader(text));
		try {
			for (CsvRow row : reader) {
				rows.add(row);
				if (rows.size() == ROWS) {
					break;
				}
			}
		} catch (CsvParseException e) {
			// a cell longer than the sample: the rows before it are enough
		}
		return new CsvHead(delimiter, List.copyOf(rows));
	}

	/** The most frequent one outside quotes in the first line that has cells. */
	private static char delimiter(String text) {
		int[] counts = new int[128];
		boolean quoted = false;
		int start = text.startsWith(TYPE_LINE) ? text.indexOf('\n') + 1 : 0;
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == '\n' || c == '\r') && counts[','] + counts[';'] + counts['\t'] > 0) {
				break;
			} else if (!quoted && c < counts.length) {
				counts[c]++;
			}
		}
		return Stream.of(',', ';', '\t').reduce((best, other) -> counts[other] > counts[best] ? other : best)
				.orElseThrow();
	}
}
