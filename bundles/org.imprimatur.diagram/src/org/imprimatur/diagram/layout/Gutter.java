package org.imprimatur.diagram.layout;

/** Room beside the children of a row or column, where edges run in tracks of their own. */
final class Gutter {

	private static final double TRACK = 8;

	private double room;
	private double taken;
	private int gapsTaken;
	private int ends;

	/** Reserves a track and room for a label beside it. */
	void reserve(double labelRoom) {
		room += TRACK + labelRoom;
	}

	/** Reserves a track between two neighbours. */
	void reserveGap() {
		ends++;
	}

	/** Room for all tracks across their direction; 0 if there are none. */
	double room() {
		return room == 0 ? 0 : room + TRACK;
	}

	/** Room for the tracks between two neighbours. */
	double gap() {
		return ends * TRACK;
	}

	/** Distance of the next free track from where the gutter begins. */
	double next(double labelRoom) {
		double track = taken + TRACK;
		taken = track + labelRoom;
		return track;
	}

	/** Distance of the next free track between two neighbours from the first one. */
	double nextGap() {
		return ++gapsTaken * TRACK;
	}
}
