package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ProblemList;

/**
 * Where the columns of a table are named.
 *
 * @param sheet   name of the worksheet; empty in a CSV file
 * @param line    the line of the header
 * @param names   names of the columns, each once; those without a name are called by their letters
 * @param known   how many of them are known
 * @param samples some rows below the header
 */
public record TableHead(String sheet, long line, List<String> names, int known, List<CsvRow> samples) {

	/** Rows among which the header is looked for; above it there may be titles. */
	private static final int TITLE_ROWS = 25;

	/** Rows that are looked at in all. */
	private static final int ROWS = 225;

	/** Copies the lists. */
	public TableHead {
		names = List.copyOf(names);
		samples = List.copyOf(samples);
	}

	/**
	 * Finds the header: the row that has most known names, else the first that looks like one. A name that stands in
	 * the row above, because cells are merged, counts as well.
	 *
	 * @param sheet name of the worksheet; empty for the first with most known names
	 * @param known what the column of a name is for; empty when that is not known
	 * @return empty when there is none
	 */
	public static Optional<TableHead> find(Spreadsheet file, Optional<String> sheet,
			Function<String, Optional<String>> known, ProblemList problems) throws IOException {
		Optional<TableHead> best = Optional.empty();
		for (String name : sheet.map(List::of).orElseGet(file::sheets)) {
			Optional<TableHead> head = in(name, file.head(name, ROWS, problems), known);
			if (head.isPresent() && (best.isEmpty() || head.get().known() > best.get().known())) {
				best = head;
			}
		}
		return best;
	}

	/** The header among the first rows of a table. */
	static Optional<TableHead> in(String sheet, List<CsvRow> rows, Function<String, Optional<String>> known) {
		int best = -1;
		int most = 0;
		for (int i = 0; i < Math.min(TITLE_ROWS, rows.size()); i++) {
			int count = count(names(rows, i), known);
			if (count > most) {
				best = i;
				most = count;
			} else if (best < 0 && most == 0 && texts(rows.get(i)) > 1) {
				best = i;
			}
		}
		if (best < 0) {
			return Optional.empty();
		}
		List<CsvRow> samples = rows.subList(best + 1, rows.size());
		List<String> names = unique(names(rows, best), samples);
		return Optional.of(new TableHead(sheet, rows.get(best).line(), names, most, samples));
	}

	private static int count(List<String> names, Function<String, Optional<String>> known) {
		return (int) names.stream().map(known).flatMap(Optional::stream).distinct().count();
	}

	private static long texts(CsvRow row) {
		return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
	}

	/** The names in a row, completed by those in the row above, which may group columns. */
	private static List<String> names(List<CsvRow> rows, int index) {
		CsvRow row = rows.get(index);
		CsvRow above = index > 0 && texts(rows.get(index - 1)) > 1 && texts(row) > 1 ? rows.get(index - 1) : null;
		List<String> names = new ArrayList<>();
		String group = "";
		for (int i = 0; i < row.size(); i++) {
			String own = row.cell(i);
			String over = above != null && i < above.size() ? above.cell(i) : "";
			group = over.isEmpty() ? group : over;
			boolean twice = !own.isEmpty() && row.cells().stream().filter(own::equalsIgnoreCase).count() > 1;
			names.add(own.isEmpty() ? over : twice && !group.isEmpty() ? group + " " + own : own);
		}
		return names;
	}

	private static List<String> unique(List<String> names, List<CsvRow> samples) {
		int width = samples.stream().mapToInt(TableHead::width).max().orElse(0);
		int named = names.size();
		while (named > 0 && named > width && names.get(named - 1).isEmpty()) {
			named--;
		}
		Set<String> taken = new HashSet<>();
		return IntStream.range(0, named)
				.mapToObj(i -> free(names.get(i).isEmpty() ? "column " + letters(i) : names.get(i), taken)).toList();
	}

	private static int width(CsvRow row) {
		int width = row.size();
		while (width > 0 && row.cell(width - 1).isEmpty()) {
			width--;
		}
		return width;
	}

	private static String free(String name, Set<String> taken) {
		String free = name;
		for (int i = 2; !taken.add(ColumnNames.key(free)); i++) {
			free = name + " (" + i + ")";
		}
		return free;
	}

	/** The letters by which worksheets call a column: A, B … AA. */
	private static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % 26));
		return column < 26 ? last : letters(column / 26 - 1) + last;
	}
}
