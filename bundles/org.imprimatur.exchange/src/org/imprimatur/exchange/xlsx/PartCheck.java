package org.imprimatur.exchange.xlsx;

import org.imprimatur.exchange.UnsafeContentException;

/**
 * Checks what a parser of worksheets would believe without asking: addresses of cells and rows, numbers of shared
 * texts, formulas that cells share.
 */
final class PartCheck implements TagScanner.Found {

	private static final int COLUMN_LETTERS = 3;
	private static final int ROW_DIGITS = 7;
	private static final int MAX_ARRAYS = 1000;
	private static final int MAX_FORMULA = 1 << 14;
	private static final int MAX_INDEX_DIGITS = 8;

	private final String part;
	private boolean sharedText;
	private boolean inValue;
	private boolean inFormula;
	private int arrays;
	private long rows;
	private long texts;
	private long highestText = -1;

	/** Checks a part of that name. */
	PartCheck(String part) {
		this.part = part;
	}

	/** How many rows it has. */
	long rows() {
		return rows;
	}

	/** How many shared texts it holds. */
	long texts() {
		return texts;
	}

	/** The highest number of a shared text that its cells refer to; -1 when none. */
	long highestText() {
		return highestText;
	}

	@Override
	public void tag(byte[] buffer, int length) throws UnsafeContentException {
		TagAttributes tag = new TagAttributes(buffer, length);
		if (inValue && sharedText && !(tag.isEnd() && tag.element().equals("v"))) {
			throw damaged();
		}
		boolean opens = !tag.isEnd() && length > 0 && buffer[length - 1] != '/';
		switch (tag.element()) {
			case "row" -> row(tag);
			case "c" -> cell(tag);
			case "v" -> inValue = opens;
			case "f" -> formula(tag, opens);
			case "si" -> texts += tag.isEnd() ? 0 : 1;
			default -> {
			}
		}
	}

	private void row(TagAttributes tag) throws UnsafeContentException {
		rows += tag.isEnd() ? 0 : 1;
		while (tag.next()) {
			if (tag.is('r') && !tag.isAddress(0, ROW_DIGITS)) {
				throw address(tag);
			}
		}
	}

	private void cell(TagAttributes tag) throws UnsafeContentException {
		sharedText = false;
		while (tag.next()) {
			if (tag.is('r') && !tag.isAddress(COLUMN_LETTERS, ROW_DIGITS) || tag.is('t') && !tag.isWord()) {
				throw address(tag);
			}
			sharedText |= tag.is('t') && tag.isValue('s');
		}
	}

	private void formula(TagAttributes tag, boolean opens) throws UnsafeContentException {
		inFormula = opens;
		while (tag.next()) {
			if (tag.is('t') && !tag.isWord()) {
				throw address(tag);
			}
			if (tag.is('t') && tag.value().equals("array") && ++arrays > MAX_ARRAYS) {
				throw new UnsafeContentException("xlsx.arrays", part, MAX_ARRAYS);
			}
		}
	}

	@Override
	public void text(byte[] buffer, int length) throws UnsafeContentException {
		if (inFormula && length > MAX_FORMULA) {
			throw new UnsafeContentException("xlsx.run", part, MAX_FORMULA);
		}
		if (inValue && sharedText && length > 0) {
			highestText = Math.max(highestText, number(buffer, length));
		}
	}

	private long number(byte[] buffer, int length) throws UnsafeContentException {
		long number = 0;
		for (int i = 0; i < length; i++) {
			if (length > MAX_INDEX_DIGITS || buffer[i] < '0' || buffer[i] > '9') {
				throw damaged();
			}
			number = number * 10 + buffer[i] - '0';
		}
		return number;
	}

	@Override
	public void special() throws UnsafeContentException {
		if (inValue && sharedText) {
			throw damaged();
		}
	}

	private UnsafeContentException address(TagAttributes tag) {
		return new UnsafeContentException("xlsx.address", part, tag.value());
	}

	private UnsafeContentException damaged() {
		return new UnsafeContentException("xlsx.damaged", part);
	}
}
