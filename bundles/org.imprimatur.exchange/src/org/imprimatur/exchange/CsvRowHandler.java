package org.imprimatur.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Makes rows of what the CSV parser finds. Product keys are left out here, before anything else sees the cells. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

	/** Cells of a row that are kept; a row with more is damaged and tells so by its size. */
	static final int MAX_CELLS = 4096;

	private BitSet wanted;
	private List<String> cells = new ArrayList<>();
	private BitSet keys = new BitSet();

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
		cells = new ArrayList<>(cells.size());
		keys = new BitSet();
	}

	@Override
	protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
		if (cell >= MAX_CELLS) {
			return;
		}
		if (wanted != null && !wanted.get(cell)) {
			cells.add("");
		} else if (ProductKeys.isIn(buffer, offset, length)) {
			keys.set(cell);
			cells.add("");
		} else {
			cells.add(clean(buffer, offset, length));
		}
	}

	private static String clean(char[] buffer, int offset, int length) {
		String text = new String(buffer, offset, length);
		for (int i = 0; i < length; i++) {
			if (Character.isISOControl(text.charAt(i))) {
				return text.replaceAll("\\p{Cntrl}+", " ").strip();
			}
		}
		return text.strip();
	}

	@Override
	protected CsvRow buildRecord() {
		return getRecordType() == RecordType.DATA ? new CsvRow(line(), cells, keys) : null;
	}
}
