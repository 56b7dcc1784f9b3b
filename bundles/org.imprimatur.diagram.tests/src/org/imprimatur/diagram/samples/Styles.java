package org.imprimatur.diagram.samples;

import org.imprimatur.diagram.ConnectionStyle;
import org.imprimatur.diagram.ConnectionStyle.Arrow;
import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.FigureStyle;
import org.imprimatur.diagram.FigureStyle.Outline;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.TextStyle;

/** Styles of the sample drawings. */
final class Styles {

	static final Paint INK = new Paint("text", 0x1B2430, 0xE8ECF2);
	static final Paint LINE = new Paint("line", 0x66758A, 0x8A98AA);
	static final Paint BLUE = new Paint("granted", 0x2B6CB0, 0x7FB2E5);
	static final Paint NEUTRAL = new Paint("neutral", 0xF3F5F8, 0x222A35);
	static final Paint LANE = new Paint("lane", 0xF8FAFC, 0x1B222C);
	static final Paint OK = new Paint("fine", 0xE3F1FB, 0x14354C);
	static final Paint OK_LINE = new Paint("fine-line", 0x0072B2, 0x56B4E9);
	static final Paint CONFIRM = new Paint("confirm", 0xFDF3DC, 0x4A3A10);
	static final Paint CONFIRM_LINE = new Paint("confirm-line", 0xC98500, 0xE6B33C);
	static final Paint ERROR = new Paint("error", 0xFBE6E3, 0x4D1E1A);
	static final Paint ERROR_LINE = new Paint("error-line", 0xB3261E, 0xF08A80);

	static final TextStyle PLAIN = new TextStyle(INK, 9, false, false);
	static final TextStyle BOLD = new TextStyle(INK, 9, true, false);
	static final TextStyle SMALL = new TextStyle(LINE, 8, false, false);

	private Styles() {
	}

	static FigureStyle card(Paint fill, Paint border) {
		return new FigureStyle(Outline.RECTANGLE, fill, border, 1, Dash.SOLID, 6, BOLD);
	}

	static FigureStyle shape(Outline outline, Paint fill, Paint border) {
		return new FigureStyle(outline, fill, border, 1, Dash.SOLID, 6, BOLD);
	}

	static FigureStyle verdict(int index) {
		return switch (index % 5) {
		case 1 -> card(CONFIRM, CONFIRM_LINE);
		case 3 -> card(ERROR, ERROR_LINE);
		default -> card(OK, OK_LINE);
		};
	}

	static ConnectionStyle edge(Paint paint, Dash dash, Arrow end) {
		return new ConnectionStyle(paint, 1, dash, Arrow.NONE, end, SMALL);
	}
}
