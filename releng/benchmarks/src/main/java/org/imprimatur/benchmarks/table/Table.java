package org.imprimatur.benchmarks.table;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The lines, under headings. */
final class Table {

	private static final List<String> HEADER = List.of("", "Imprimatur", "compared with", "that one", "ratio", "aim",
			"");

	private final List<List<String>> lines = new ArrayList<>();

	/** Adds lines under a heading. */
	void add(String heading, List<Row> rows) {
		if (!rows.isEmpty()) {
			lines.add(List.of(heading));
			rows.forEach(row -> lines.add(row.cells()));
		}
	}

	/** Prints it, in columns. */
	void print(PrintStream out) {
		int[] widths = HEADER.stream().mapToInt(String::length).toArray();
		lines.stream().filter(line -> line.size() > 1).forEach(line -> {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], line.get(i).length());
			}
		});
		print(HEADER, widths, out);
		for (List<String> line : lines) {
			if (line.size() == 1) {
				out.println();
				out.println(line.getFirst());
			} else {
				print(line, widths, out);
			}
		}
	}

	private static void print(List<String> cells, int[] widths, PrintStream out) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			boolean figure = i == 1 || i == 3 || i == 4;
			String gap = " ".repeat(widths[i] - cells.get(i).length());
			line.append("  ").append(figure ? gap + cells.get(i) : cells.get(i) + gap);
		}
		out.println(line.toString().stripTrailing());
	}
}
