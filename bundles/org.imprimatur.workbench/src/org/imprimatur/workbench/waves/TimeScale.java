package org.imprimatur.workbench.waves;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days are on the timeline.
 *
 * @param first    the day at the left edge
 * @param dayWidth points a day
 */
record TimeScale(LocalDate first, double dayWidth) {

	/** How much is seen at once. */
	enum Zoom {
		DAY(48), WEEK(9), MONTH(3);

		final double dayWidth;

		Zoom(double dayWidth) {
			this.dayWidth = dayWidth;
		}
	}

	/** Left edge of a day. */
	int x(LocalDate day) {
		return (int) Math.round(ChronoUnit.DAYS.between(first, day) * dayWidth);
	}

	/** Right edge of a day. */
	int end(LocalDate day) {
		return x(day.plusDays(1));
	}

	/** The day at a place. */
	LocalDate day(double x) {
		return first.plusDays((long) Math.floor(x / dayWidth));
	}

	/** A distance in whole days, rounded. */
	long days(double distance) {
		return Math.round(distance / dayWidth);
	}
}
