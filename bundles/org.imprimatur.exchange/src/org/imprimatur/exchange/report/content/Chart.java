package org.imprimatur.exchange.report.content;

import java.util.List;

/**
 * A chart of bars that is a table too: who cannot see the bars reads their labels and values.
 *
 * @param id          unique in the report
 * @param title       what it shows
 * @param description how it is to be read, and what stands out
 * @param head        head of the labels
 * @param measure     head of the values
 * @param bars        from top to bottom
 */
public record Chart(String id, String title, String description, String head, String measure, List<Bar> bars) {

	/**
	 * A bar.
	 *
	 * @param label what it stands for
	 * @param value its value, in words
	 * @param parts pieces from left to right
	 */
	public record Bar(String label, String value, List<Part> parts) {

		/** A bar of one piece that begins at the left. */
		static Bar of(String label, String value, double share, Tone tone) {
			return new Bar(label, value, List.of(new Part(0, percent(share), tone)));
		}
	}

	/**
	 * A piece of a bar.
	 *
	 * @param gap   distance from the piece before, per cent of the width
	 * @param width its width, per cent
	 * @param tone  its colour
	 */
	public record Part(double gap, double width, Tone tone) {
	}

	/** A share as per cent with one decimal place, within what can be drawn. */
	static double percent(double share) {
		return Math.round(Math.clamp(share, 0, 1) * 1000) / 10.0;
	}
}
