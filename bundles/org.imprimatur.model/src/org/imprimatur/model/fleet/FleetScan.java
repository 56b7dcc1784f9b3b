package org.imprimatur.model.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;

/** Reads some columns of a fleet file row by row, to search it: no fleet is made of it, and nothing is checked. */
public final class FleetScan {

	private FleetScan() {
	}

	/** Hears of the rows. */
	@FunctionalInterface
	public interface Visitor {

		/**
		 * One row.
		 *
		 * @param line  where it begins, counted from 1
		 * @param cells its cells in the columns asked for, never null; valid during the call only
		 * @return whether to read on
		 */
		boolean row(long line, String[] cells);
	}

	/**
	 * Reads a fleet file up to where the visitor has had enough.
	 *
	 * @throws IOException when the file is missing or no table
	 */
	public static void read(Path fleet, List<DeviceColumn> columns, Visitor visitor) throws IOException {
		try (InputStream in = Files.newInputStream(fleet);
				PeekingReader reader = new PeekingReader(new StrictReader(in), FleetReader.MAX_HEADER)) {
			char delimiter = FirstLine.of(reader.peek()).delimiter();
			Rows rows = new Rows(columns, visitor);
			for (Boolean goesOn : CsvReader.builder().fieldSeparator(delimiter)
					.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
					.missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(FleetReader.MAX_CELL)
					.build(rows, reader)) {
				if (!goesOn) {
					return;
				}
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (CsvParseException e) {
			throw new IOException(fleet + ": " + e.getMessage(), e);
		}
	}

	/** Picks the cells; a blank line has none. */
	private static final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {

		private final List<DeviceColumn> columns;
		private final Visitor visitor;
		private final List<String> headers = new ArrayList<>();
		private final String[] cells;
		private int[] places;
		private long line;
		private boolean blank;

		Rows(List<DeviceColumn> columns, Visitor visitor) {
			this.columns = columns;
			this.visitor = visitor;
			this.cells = new String[columns.size()];
		}

		@Override
		protected void handleBegin(long startingLineNumber) {
			line = startingLineNumber;
			blank = true;
			headers.clear();
			Arrays.fill(cells, "");
		}

		@Override
		protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
			if (places == null) {
				headers.add(new String(buffer, offset, length));
				blank &= headers.getLast().isBlank();
			} else if (cell < places.length && places[cell] >= 0) {
				cells[places[cell]] = new String(buffer, offset, length);
				blank &= length == 0;
			}
		}

		@Override
		protected Boolean buildRecord() {
			if (blank || getRecordType() != RecordType.DATA) {
				return true;
			}
			if (places == null) {
				places = headers.stream().map(DeviceColumn::ofHeader).mapToInt(this::place).toArray();
				return true;
			}
			return visitor.row(Math.max(1, line), cells);
		}

		private int place(Optional<DeviceColumn> column) {
			return column.map(columns::indexOf).orElse(-1);
		}
	}
}
