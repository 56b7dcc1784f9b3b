package org.imprimatur.model.fleet;

import java.util.Comparator;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * What a fleet file's first line, blank ones apart, shows of its format.
 *
 * @param delimiter what stands between cells
 * @param lineEnd what ends a line
 */
record FirstLine(char delimiter, LineDelimiter lineEnd) {

	private static final String BLANK = " \",;\t";

	/** What the beginning of a file shows. */
	static FirstLine of(String text) {
		String start = text.substring(blankLines(text));
		int end = end(start);
		return new FirstLine(delimiter(start.substring(0, end)), lineEnd(start, end));
	}

	private static int blankLines(String text) {
		int length = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r') {
				length = i + 1;
			} else if (BLANK.indexOf(c) < 0) {
				break;
			}
		}
		return length;
	}

	private static int end(String text) {
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == '\n' || c == '\r')) {
				return i;
			}
		}
		return text.length();
	}

	/** That by which most known columns come out; else the most frequent one, and a comma where there is none. */
	private static char delimiter(String line) {
		Comparator<Character> byKnown = Comparator.comparingLong(delimiter -> cells(line, delimiter)
				.filter(cell -> DeviceColumn.ofHeader(cell).isPresent()).count());
		return Stream.of(',', ';', '\t').max(byKnown.thenComparingLong(delimiter -> cells(line, delimiter).count()))
				.orElseThrow();
	}

	private static Stream<String> cells(String line, char delimiter) {
		return Stream.of(line.split(String.valueOf(delimiter))).map(cell -> cell.replace("\"", ""));
	}

	private static LineDelimiter lineEnd(String text, int end) {
		if (text.startsWith("\r\n", end)) {
			return LineDelimiter.CRLF;
		}
		return text.startsWith("\r", end) ? LineDelimiter.CR : LineDelimiter.LF;
	}
}
