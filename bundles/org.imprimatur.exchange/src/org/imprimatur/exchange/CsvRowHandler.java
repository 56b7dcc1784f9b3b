package org.imprimatur.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Makes rows of what the CSV parser finds. Product keys are left out here, before anything else sees the cells. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

	/** Cells of a row that are kept; a row with more is damaged and tells so by its size. */
	static final int MAX_CELLS = 4096;

	private static final BitSet NO_KEYS = new BitSet();
	private static final String[] NO_CELLS = {};

	private final List<CellTexts> texts = new ArrayList<>();
	private BitSet wanted;
	private String[] cells = NO_CELLS;
	private int size;
	private BitSet keys = NO_KEYS;

	/** Leaves the cells of all other columns empty; null wants all. */
	void want(BitSet columns) {
		wanted = columns;
	}

	/** Where reading has come to, for problems that the parser finds. */
	long line() {
		return Math.max(1, getStartingLineNumber());
	}

	/** The cell that is being read, counted from 0. */
	int cell() {
		return getFieldCount();
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		cells = new String[size];
		size = 0;
		keys = NO_KEYS;
	}

	@Override
	protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
		if (cell >= MAX_CELLS) {
			return;
		}
		if (cell >= cells.length) {
			cells = Arrays.copyOf(cells, Math.max(cell + 1, cells.length * 2));
		}
		size = cell + 1;
		if (length == 0 || wanted != null && !wanted.get(cell)) {
			cells[cell] = "";
		} else if (ProductKeys.isIn(buffer, offset, length)) {
			keys = keys == NO_KEYS ? new BitSet() : keys;
			keys.set(cell);
			cells[cell] = "";
		} else {
			cells[cell] = texts(cell).of(buffer, offset, length);
		}
	}

	private CellTexts texts(int cell) {
		while (texts.size() <= cell) {
			texts.add(new CellTexts());
		}
		return texts.get(cell);
	}

	@Override
	protected CsvRow buildRecord() {
		return getRecordType() == RecordType.DATA ? new CsvRow(line(), cells(), keys) : null;
	}

	private List<String> cells() {
		return Arrays.asList(size == cells.length ? cells : Arrays.copyOf(cells, size));
	}
}
