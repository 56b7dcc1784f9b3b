package org.imprimatur.exchange.columns;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ProblemList;

/** Tells what is wrong with the rows of a file: ragged ones, product keys, characters that were lost. */
public final class RowCheck {

	private static final int MAX_RAGGED = 20;
	private static final String LOST_CHARACTERS = "??";

	private final Path file;
	private final ProblemList damage;
	private final ProblemList problems;
	private boolean keyReported;
	private boolean lossReported;
	private int ragged;

	/**
	 * No row was met yet.
	 *
	 * @param damage   hears what makes the file unusable
	 * @param problems hears what of it is not used
	 */
	public RowCheck(Path file, ProblemList damage, ProblemList problems) {
		this.file = file;
		this.damage = damage;
		this.problems = problems;
	}

	/** Whether a row has as many cells as the header. */
	public boolean fits(CsvRow row, List<String> headers) {
		int expected = headers.size();
		if (row.size() == expected) {
			return true;
		}
		ragged++;
		damage.add(file, row.line(), headers.get(Math.min(row.size(), expected) - 1),
				row.size() < expected ? "file.cellsMissing" : "file.cellsExtra", row.size(), expected);
		return false;
	}

	/** Whether so many rows did not fit that nobody wants to hear of more. */
	public boolean isHopeless() {
		return ragged >= MAX_RAGGED;
	}

	/**
	 * Reports the first product key, and the first characters that were lost.
	 *
	 * @param expected columns in which a key is no surprise
	 */
	public void report(CsvRow row, List<String> headers, BitSet expected) {
		for (int cell = row.keys().nextSetBit(0); !keyReported && cell >= 0; cell = row.keys().nextSetBit(cell + 1)) {
			if (!expected.get(cell)) {
				keyReported = true;
				problems.add(file, row.line(), headers.get(cell), "file.productKey");
			}
		}
		for (int cell = 0; !lossReported && cell < row.size(); cell++) {
			if (row.cell(cell).contains(LOST_CHARACTERS)) {
				lossReported = true;
				problems.add(file, row.line(), headers.get(cell), "file.lost");
			}
		}
	}
}
