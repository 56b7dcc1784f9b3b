package org.imprimatur.validation.facts;

import java.time.LocalDate;

/** The first and the last day of something; null where it has none. */
final class Term {

	private Term() {
	}

	static boolean covers(LocalDate from, LocalDate to, LocalDate date) {
		return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
	}
}
