package org.imprimatur.model.fleet;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.model.Device;
import org.imprimatur.model.io.ProblemLog;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import de.siegmar.fastcsv.writer.QuoteStrategies;

/**
 * Makes devices of the rows of a fleet file. Gets each cell as characters in a buffer, so that known values cost
 * nothing.
 */
final class FleetRowHandler extends AbstractBaseCsvCallbackHandler<Device> {

	private static final int QUOTED_VALUE = 1;
	private static final int PLAIN_VALUE = 2;
	private static final int QUOTED_EMPTY = 4;
	private static final int PLAIN_EMPTY = 8;

	private final ProblemLog log;
	private final List<String> headerCells = new ArrayList<>();
	private FleetHeader header;
	private CellReader[] readers;
	private FleetRow row;
	private int styles;
	private boolean blank;

	FleetRowHandler(ProblemLog log) {
		this.log = log;
	}

	/** The header; null while there is none. */
	FleetHeader header() {
		return header;
	}

	/** Where reading has come to, for problems that the parser finds. */
	long line() {
		return Math.max(1, getStartingLineNumber());
	}

	/** The cell that is being read, counted from 1. */
	int cell() {
		return getFieldCount() + 1;
	}

	/** Which cells were quoted, as far as a rule can say it. */
	QuoteStrategies quoting() {
		boolean values = (styles & QUOTED_VALUE) != 0 && (styles & PLAIN_VALUE) == 0;
		boolean empties = (styles & QUOTED_EMPTY) != 0 && (styles & PLAIN_EMPTY) == 0;
		if (values) {
			return empties ? QuoteStrategies.ALWAYS : QuoteStrategies.NON_EMPTY;
		}
		return empties ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED;
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		blank = true;
		if (row != null) {
			row.begin(startingLineNumber);
		}
	}

	@Override
	protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
		blank = blank && isBlank(buffer, offset, length);
		if (length == 0) {
			styles |= quoted ? QUOTED_EMPTY : PLAIN_EMPTY;
		} else {
			styles |= quoted ? QUOTED_VALUE : PLAIN_VALUE;
		}
		if (readers == null) {
			headerCells.add(new String(buffer, offset, length));
		} else if (cell < readers.length) {
			readers[cell].read(row, buffer, offset, length);
		}
	}

	private static boolean isBlank(char[] buffer, int offset, int length) {
		for (int i = offset; i < offset + length; i++) {
			if (!Character.isWhitespace(buffer[i])) {
				return false;
			}
		}
		return true;
	}

	@Override
	protected Device buildRecord() {
		if (getRecordType() != RecordType.DATA) {
			return null;
		}
		if (blank) {
			headerCells.clear();
			return null;
		}
		if (header == null) {
			header = new FleetHeader(headerCells);
			header.check(line(), log);
			readers = header.readers();
			row = header.row(log);
			return null;
		}
		int missing = readers.length - getFieldCount();
		if (missing != 0) {
			log.add(line(), getFieldCount(), missing > 0 ? "fleet.cells.missing" : "fleet.cells.extra", getFieldCount(),
					readers.length);
			return row.device();
		}
		Device device = row.finish();
		if (header.serialCell() >= 0 && (device.getSerial() == null || device.getSerial().isBlank())) {
			row.problem(header.serialCell(), "fleet.serial.empty", DeviceColumn.SERIAL.header());
		}
		return device;
	}
}
