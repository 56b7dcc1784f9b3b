package org.imprimatur.exchange.day;

/** Finds out in what order a column writes day and month, from its days. */
public final class DayEvidence {

	private boolean dayFirst = true;
	private boolean monthFirst = true;

	/** No day was seen yet: each order is possible. */
	public DayEvidence() {
	}

	/** Looks at one more text; one that is no day, or the same day in each order, tells nothing. */
	public void add(String text) {
		if (DayText.isOrdered(text)) {
			dayFirst &= DayOrder.DAY_FIRST.read(text).isPresent();
			monthFirst &= DayOrder.MONTH_FIRST.read(text).isPresent();
		}
	}

	/** The only order that is possible; open when both are, or, as days contradict each other, none. */
	public DayOrder order() {
		return dayFirst == monthFirst ? DayOrder.OPEN : dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
	}
}
