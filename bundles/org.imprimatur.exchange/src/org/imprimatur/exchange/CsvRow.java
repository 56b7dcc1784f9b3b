package org.imprimatur.exchange;

import java.util.BitSet;
import java.util.List;

/**
 * One row of a CSV file.
 *
 * @param line  the line on which it begins, counted from 1
 * @param cells its cells, without surrounding blanks and control characters; empty where nobody wanted the column
 * @param keys  the cells that held a product key and are empty here for that reason
 */
public record CsvRow(long line, List<String> cells, BitSet keys) {

	/** The cell of that index. */
	public String cell(int index) {
		return cells.get(index);
	}

	/** How many cells it has. */
	public int size() {
		return cells.size();
	}

	/** Whether it is a blank line. */
	public boolean isBlank() {
		return cells.size() == 1 && cells.getFirst().isEmpty() && keys.isEmpty();
	}

	/** The text of a cell, without surrounding blanks and with a blank for control characters. */
	public static String clean(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isISOControl(text.charAt(i))) {
				return text.replaceAll("\\p{Cntrl}+", " ").strip();
			}
		}
		return text.strip();
	}
}
