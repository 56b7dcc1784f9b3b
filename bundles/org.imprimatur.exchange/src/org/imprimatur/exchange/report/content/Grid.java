package org.imprimatur.exchange.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table. The first cell of a row is its head.
 *
 * @param id      unique in the report
 * @param caption what it lists
 * @param empty   what stands for it while it has no rows
 * @param columns its columns
 * @param rows    its rows, each with a cell a column
 * @param more    how many rows were left out at the end
 */
public record Grid(String id, String caption, String empty, List<Column> columns, List<List<Cell>> rows, int more) {

	/** What a column holds. */
	public enum Kind {
		TEXT, NUMBER, CODE
	}

	/**
	 * A column.
	 *
	 * @param key   by which its head is found in the texts
	 * @param label its head
	 * @param kind  what it holds
	 */
	public record Column(String key, String label, Kind kind) {
	}

	/** The widths of its columns in per cent. */
	public List<Double> widths() {
		return ColumnWidths.of(columns.stream().map(Column::label).toList(),
				columns.stream().map(column -> column.kind() == Kind.CODE).toList(),
				rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList());
	}

	/** Collects the rows of a table whose texts are {@code caption.ID}, {@code empty.ID} and {@code column.KEY}. */
	static final class Builder {

		private final String id;
		private final String name;
		private final Words words;
		private final Object[] subject;
		private final List<Column> columns;
		private final List<List<Cell>> rows = new ArrayList<>();
		private int most = Integer.MAX_VALUE;
		private int more;

		/**
		 * A table without rows.
		 *
		 * @param name    of its texts
		 * @param id      its id
		 * @param columns keys of the columns; # after a key marks numbers, ! code
		 * @param subject what the placeholders of its caption stand for
		 */
		Builder(Words words, String name, String id, String columns, Object... subject) {
			this.words = words;
			this.id = id;
			this.name = name;
			this.subject = subject;
			this.columns = Stream.of(columns.split(" ")).map(this::column).toList();
		}

		private Column column(String key) {
			String plain = key.replaceAll("[#!]", "");
			return new Column(plain, words.text("column." + plain),
					key.endsWith("#") ? Kind.NUMBER : key.endsWith("!") ? Kind.CODE : Kind.TEXT);
		}

		/** From now on, rows beyond that many are counted only. */
		Builder atMost(int rowsKept) {
			most = rowsKept;
			return this;
		}

		/** Adds a row of cells or of values that {@link Words#of} puts into words. */
		Builder row(Object... values) {
			if (rows.size() < most) {
				rows.add(Stream.of(values).map(value -> value instanceof Cell cell ? cell : Cell.of(words.of(value)))
						.toList());
			} else {
				more++;
			}
			return this;
		}

		Grid build() {
			return new Grid(id, words.text("caption." + name, subject), words.text("empty." + name), columns,
					List.copyOf(rows), more);
		}
	}

	/** A table that stands in the report once, named as its texts are. */
	static Builder of(Words words, String name, String columns) {
		return new Builder(words, name, name, columns);
	}
}
