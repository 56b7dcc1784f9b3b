package org.imprimatur.workbench.waves;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from one to another, both included.
 *
 * @param from first day
 * @param to   last day, not before the first
 */
record Span(LocalDate from, LocalDate to) {

	/** The days between two of which one may be missing; empty when both are. Turned round where the last comes first. */
	static Optional<Span> of(LocalDate from, LocalDate to) {
		if (from == null && to == null)
			return Optional.empty();
		LocalDate first = from == null ? to : from;
		LocalDate last = to == null ? from : to;
		return Optional.of(last.isBefore(first) ? new Span(last, first) : new Span(first, last));
	}

	/** How many days. */
	long days() {
		return ChronoUnit.DAYS.between(from, to) + 1;
	}

	/** The same number of days, so many later. */
	Span moved(long days) {
		return new Span(from.plusDays(days), to.plusDays(days));
	}

	/** Begins so many days later, but ends as before; one day at least. */
	Span startMoved(long days) {
		LocalDate start = from.plusDays(days);
		return new Span(start.isAfter(to) ? to : start, to);
	}

	/** Ends so many days later; one day at least. */
	Span endMoved(long days) {
		LocalDate end = to.plusDays(days);
		return new Span(from, end.isBefore(from) ? from : end);
	}

	/** Whether a day is one of them. */
	boolean contains(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(to);
	}

	/** The days that two have in common. */
	Optional<Span> common(Span other) {
		LocalDate start = from.isAfter(other.from) ? from : other.from;
		LocalDate end = to.isBefore(other.to) ? to : other.to;
		return end.isBefore(start) ? Optional.empty() : Optional.of(new Span(start, end));
	}

	/** The days from the first of both to the last of both. */
	Span joined(Span other) {
		return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
	}
}
