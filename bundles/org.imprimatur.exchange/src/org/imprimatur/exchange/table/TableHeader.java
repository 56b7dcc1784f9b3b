package org.imprimatur.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.exchange.CsvRow;

/**
 * The first row of a list view. Some tools end each line with a delimiter, which makes no column.
 *
 * @param <C> the columns
 */
final class TableHeader<C extends Enum<C>> {

	private static final int[] NOWHERE = {};

	private final List<String> names;
	private final Map<C, int[]> indices;
	private final List<C> repeated;
	private final List<String> unread = new ArrayList<>();

	TableHeader(CsvRow row, HeaderNames<C> known) {
		List<String> cells = row.cells();
		names = List.copyOf(cells.getLast().isEmpty() ? cells.subList(0, cells.size() - 1) : cells);
		indices = new EnumMap<>(known.columns());
		for (int i = 0; i < names.size(); i++) {
			int index = i;
			known.column(names.get(i)).ifPresentOrElse(
					column -> indices.merge(column, new int[] { index }, TableHeader::joined),
					() -> unread.add(names.get(index)));
		}
		repeated = indices.entrySet().stream().filter(entry -> entry.getValue().length > 1).map(Map.Entry::getKey)
				.toList();
	}

	private static int[] joined(int[] before, int[] one) {
		int[] joined = Arrays.copyOf(before, before.length + 1);
		joined[before.length] = one[0];
		return joined;
	}

	/** How many columns there are. */
	int size() {
		return names.size();
	}

	/** The name of the column at that place, or of the last one. */
	String name(int index) {
		return names.isEmpty() ? "" : names.get(Math.min(index, names.size() - 1));
	}

	/** The name of a column; empty when it is not there. */
	String name(C column) {
		int[] found = indices(column);
		return found.length == 0 ? "" : names.get(found[0]);
	}

	/** Where a column stands. */
	int[] indices(C column) {
		return indices.getOrDefault(column, NOWHERE);
	}

	/** Whether any column is there that is read. */
	boolean isKnown() {
		return !indices.isEmpty();
	}

	/** The columns that stand there several times. */
	List<C> repeated() {
		return repeated;
	}

	/** The names of the columns that are not read. */
	List<String> unread() {
		return unread;
	}

	/** The cells to read: those of known columns, and the one behind the last, which has to be empty. */
	BitSet wanted() {
		BitSet wanted = new BitSet();
		indices.values().stream().flatMapToInt(Arrays::stream).forEach(wanted::set);
		wanted.set(names.size());
		return wanted;
	}

	/** Whether a row has as many cells as the header, a delimiter at its end not counted. */
	boolean fits(CsvRow row) {
		return row.size() == size() || row.size() == size() + 1 && row.cell(size()).isEmpty();
	}

	/** Whether a row is the header once more, as in files joined end to end. */
	boolean isRepeatedBy(CsvRow row) {
		return fits(row) && indices.values().stream().flatMapToInt(Arrays::stream)
				.allMatch(index -> names.get(index).equals(row.cell(index)));
	}
}
