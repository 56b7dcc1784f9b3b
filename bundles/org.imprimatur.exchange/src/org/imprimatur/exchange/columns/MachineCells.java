package org.imprimatur.exchange.columns;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What one or several rows tell of a machine.
 *
 * @param <C> the columns that the importer knows
 */
public final class MachineCells<C extends Enum<C> & TableColumn> {

	private final Path file;
	private final long line;
	private final String[] cells;

	/** A machine that is first met there. */
	public MachineCells(Class<C> type, Path file, long line) {
		this.file = file;
		this.line = line;
		this.cells = new String[type.getEnumConstants().length];
	}

	/** The file in which it is first met. */
	public Path file() {
		return file;
	}

	/** The line on which it is first met. */
	public long line() {
		return line;
	}

	/** What is known; empty when nothing is. */
	public String get(C column) {
		return Objects.requireNonNullElse(cells[column.ordinal()], "");
	}

	/** Notes a value in place of another. */
	public void set(C column, String value) {
		cells[column.ordinal()] = value.isEmpty() ? null : value;
	}

	/**
	 * Notes a value, unless it is empty or another one is known already.
	 *
	 * @return false when another one is
	 */
	public boolean learn(C column, String value) {
		String known = get(column);
		if (known.isEmpty()) {
			set(column, value);
		}
		return known.isEmpty() || value.isEmpty() || known.equalsIgnoreCase(value);
	}
}
