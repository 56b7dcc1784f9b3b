package org.imprimatur.exchange.export.xlsx;

import org.imprimatur.exchange.export.Verdict;

/**
 * The colours of a verdict; the words beside them say the same.
 *
 * @param fill of the cell, as AARRGGBB
 * @param ink  of the text, with a contrast of at least 4.5 to 1
 */
record Paint(String fill, String ink) {

	static Paint of(Verdict verdict) {
		return switch (verdict) {
		case BLOCKED -> new Paint("FFF8CBCB", "FF7F0000");
		case CONFIRM -> new Paint("FFE7D4F5", "FF4B1A73");
		case WARN -> new Paint("FFFFE8A3", "FF5C4400");
		case ALLOWED -> new Paint("FFD5EFD5", "FF0B4A0B");
		case UNPLANNED -> new Paint("FFE7E6E6", "FF404040");
		};
	}
}
